package nl.leiden.kennisstad.form;

/**
 * A module whose pages can move to another address says where a form is now, so that what is typed
 * on a page that was open meanwhile is kept there.
 */
@FunctionalInterface
public interface MovedForms {

    /**
     * @param form key of a form: the English path of its page
     * @return its key now, the same when it did not move
     */
    String now(String form);
}
