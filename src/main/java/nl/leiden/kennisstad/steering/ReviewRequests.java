package nl.leiden.kennisstad.steering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.account.Addressees;
import nl.leiden.kennisstad.account.Addressees.Addressee;
import nl.leiden.kennisstad.mail.Mails;
import nl.leiden.kennisstad.mail.NewMail;
import nl.leiden.kennisstad.mail.Recipient;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.shared.Role;
import nl.leiden.kennisstad.ui.Keys;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.Say;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks leads for their reports, reminds them, and gives reports back: by mail, each time once. */
@Service
public class ReviewRequests {

    private static final String REPORT = "/manage/reviews/{day}/{code}/report";

    private final Addressees addressees;
    private final Mails mails;
    private final Programme programme;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final LocalizedPaths paths;
    private final Say say;

    ReviewRequests(
            Addressees addressees,
            Mails mails,
            Programme programme,
            JdbcClient jdbc,
            Clock clock,
            LocalizedPaths paths,
            Say say) {
        this.addressees = addressees;
        this.mails = mails;
        this.programme = programme;
        this.jdbc = jdbc;
        this.clock = clock;
        this.paths = paths;
        this.say = say;
    }

    /** What a mail to a lead is. */
    public enum Kind {
        ASKED,
        REMINDED,
        RETURNED,
        MOVED;

        /** Whether there may be something, or somebody, new to tell on the same day. */
        boolean repeats() {
            return this != REMINDED;
        }
    }

    /** A project's report, with what the project is called in the round. */
    public record Asked(ReportView report, String code, LocalizedText title) {}

    /**
     * That somebody was written to.
     *
     * @param people how many
     */
    public record Told(Kind kind, LocalDate onDay, int people, Instant at) {}

    private record Letter(Kind kind, Addressee lead) {}

    /** By report, the first first. */
    @Transactional(readOnly = true)
    public Map<ReviewReportId, List<Told>> of(ReviewRoundId round) {
        Map<ReviewReportId, List<Told>> all = new HashMap<>();
        jdbc.sql(
                        "select q.* from review_request q join review_report r on r.id = q.report_id"
                                + " where r.round_id = ? order by q.at")
                .param(round.value())
                .query(row -> {
                    all.computeIfAbsent(
                                    new ReviewReportId(row.getObject("report_id", UUID.class)),
                                    any -> new ArrayList<>())
                            .add(told(row));
                });
        return all;
    }

    /** How many accounts can report on each of these projects. */
    @Transactional(readOnly = true)
    public Map<UUID, Integer> leads(Collection<UUID> projects) {
        Map<UUID, Integer> leads = new HashMap<>();
        addressees.holders(Role.LEAD, projects).forEach((id, all) -> leads.put(id, all.size()));
        return leads;
    }

    /** Asks the leads that were not written to yet for their reports. */
    void ask(RoundView round, List<Asked> reports) {
        tell(Kind.ASKED, round, reports);
    }

    /** Gives one report back. */
    void giveBack(RoundView round, Asked report) {
        tell(Kind.RETURNED, round, List.of(report));
    }

    /** Tells the leads whose reports are not in of other days. */
    void moved(RoundView round, List<Asked> missing) {
        tell(Kind.MOVED, round, missing);
    }

    /**
     * Reminds of the reports that are not in; nobody twice on a day. Who became a lead meanwhile is
     * asked for the report instead.
     *
     * @return whether anybody was written to
     */
    boolean remind(RoundView round, List<Asked> silent) {
        return tell(Kind.REMINDED, round, silent);
    }

    /** Why a reminder of these reports reaches nobody. */
    DomainException nobodyToRemind(List<Asked> silent) {
        Map<UUID, Integer> leads =
                leads(silent.stream().map(asked -> asked.report().project().value()).toList());
        return leads.isEmpty() && !silent.isEmpty()
                ? new DomainException(
                        "steering.nobody-to-remind",
                        silent.stream().map(Asked::code).collect(Collectors.joining(", ")))
                : new DomainException("steering.reminded-today");
    }

    /**
     * One mail to each lead, that names all their projects. Who was not written to before is asked
     * for a report instead; but what is given back is told of as it is.
     *
     * @return whether anybody was written to
     */
    private boolean tell(Kind kind, RoundView round, List<Asked> reports) {
        Map<UUID, List<Addressee>> leads =
                addressees.holders(
                        Role.LEAD,
                        reports.stream().map(asked -> asked.report().project().value()).toList());
        Map<Letter, List<Asked>> letters = new LinkedHashMap<>();
        for (Asked asked : reports) {
            people(kind, asked, leads)
                    .forEach((what, people) -> {
                        if (record(what, asked.report().id(), people.size()) || what.repeats()) {
                            people.stream()
                                    .map(lead -> new Letter(what, lead))
                                    .forEach(letter ->
                                            letters.computeIfAbsent(
                                                            letter, any -> new ArrayList<>())
                                                    .add(asked));
                        }
                    });
        }
        letters.forEach((letter, all) -> mail(letter.kind(), round, letter.lead(), all));
        return !letters.isEmpty();
    }

    /** Who is told what about a report. */
    private Map<Kind, List<Addressee>> people(
            Kind kind, Asked asked, Map<UUID, List<Addressee>> leads) {
        Map<Kind, List<Addressee>> people = new EnumMap<>(Kind.class);
        for (Addressee lead : leads.getOrDefault(asked.report().project().value(), List.of())) {
            boolean first = enlist(asked.report().id(), lead);
            if (first || kind != Kind.ASKED) {
                people.computeIfAbsent(
                                first && kind != Kind.RETURNED ? Kind.ASKED : kind,
                                any -> new ArrayList<>())
                        .add(lead);
            }
        }
        return people;
    }

    /**
     * Puts a lead among those who were written to about a report.
     *
     * @return whether it is new there
     */
    private boolean enlist(ReviewReportId report, Addressee lead) {
        return jdbc.sql(
                                """
                                insert into review_request_lead (report_id, account_id)
                                values (?, ?) on conflict do nothing
                                """)
                        .params(report.value(), lead.account().value())
                        .update()
                == 1;
    }

    private boolean record(Kind kind, ReviewReportId report, int people) {
        return jdbc.sql(
                                """
                                insert into review_request (report_id, kind, on_day, people, at)
                                values (?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(
                                report.value(),
                                kind.name(),
                                programme.day(),
                                people,
                                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** What has to be done about a report that was given back. */
    private List<String> toDo(ReportView report, Language language) {
        List<String> said = new ArrayList<>();
        String reason = report.returnReason();
        if (reason != null) {
            said.add(say.in(language, "steering.mail.reason", reason));
        }
        report.notes()
                .forEach(note ->
                        said.add(
                                say.in(language, "steering.return." + Keys.key(note.part()))
                                        + ": "
                                        + note.text()));
        return said;
    }

    private void mail(Kind kind, RoundView round, Addressee lead, List<Asked> all) {
        Recipient to = lead.recipient();
        Language language = to.language();
        String what = "steering.mail." + kind.name().toLowerCase(Locale.ROOT);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(say.in(language, "steering.mail.dear", to.name()));
        boolean late = kind == Kind.ASKED && round.dueOn().isBefore(programme.day());
        paragraphs.add(
                say.in(language, late ? what + ".late" : what, round.dueOn(), round.meetingOn()));
        all.forEach(asked -> paragraphs.add(asked.code() + " " + asked.title().text(language)));
        if (kind == Kind.RETURNED) {
            all.forEach(asked -> paragraphs.addAll(toDo(asked.report(), language)));
        }
        boolean one = all.size() == 1;
        mails.queue(
                new NewMail(
                        "review-"
                                + kind
                                + ":"
                                + all.getFirst().report().id().value()
                                + ":"
                                + lead.account().value()
                                + ":"
                                + programme.day()
                                + (kind.repeats() ? ":" + clock.instant() : ""),
                        "review",
                        to,
                        say.in(language, what + ".subject", round.meetingOn()),
                        paragraphs,
                        new NewMail.Link(
                                say.in(language, "steering.mail.link"),
                                one
                                        ? paths.of(
                                                language,
                                                REPORT,
                                                round.meetingOn(),
                                                all.getFirst().code())
                                        : paths.of(language, "/manage"))));
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                Kind.valueOf(row.getString("kind")),
                row.getObject("on_day", LocalDate.class),
                row.getInt("people"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
