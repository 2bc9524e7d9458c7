package nl.leiden.kennisstad.steering.web;

/** Where the pages about reviews are, as English templates. */
final class ReviewPaths {

    static final String REVIEWS = "/manage/reviews";
    static final String NEW = REVIEWS + "/new";
    static final String ROUND = REVIEWS + "/{day}";
    static final String SCHEDULE = ROUND + "/schedule";
    static final String CLOSING = ROUND + "/closing";
    static final String ENGLISH = ROUND + "/english";
    static final String PROJECT = ROUND + "/{code}";
    static final String REPORT = PROJECT + "/report";
    static final String ACCEPTANCE = PROJECT + "/acceptance";
    static final String RETURN = PROJECT + "/return";
    static final String QUESTIONS = PROJECT + "/questions";
    static final String ANSWER = QUESTIONS + "/{question}";
    static final String REMINDER = ROUND + "/reminder";
    static final String OUTCOME = PROJECT + "/outcome";

    private ReviewPaths() {}
}
