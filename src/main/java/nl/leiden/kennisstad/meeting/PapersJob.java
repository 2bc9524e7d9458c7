package nl.leiden.kennisstad.meeting;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.kennisstad.job.JobKind;
import nl.leiden.kennisstad.job.JobRun;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Prepares the papers of a meeting in the background. */
@Component
public class PapersJob implements JobKind {

    public static final String KEY = "meeting-papers";

    private static final int RETRIES = 3;

    private final Papers papers;
    private final Meetings meetings;

    PapersJob(Papers papers, Meetings meetings) {
        this.papers = papers;
        this.meetings = meetings;
    }

    public static Map<String, String> payload(MeetingId meeting) {
        return Map.of("meeting", meeting.value().toString());
    }

    @Override
    public String key() {
        return KEY;
    }

    /** Whoever prepares them at the same moment gets the number of the edition first. */
    @Override
    public void run(JobRun run) throws IOException {
        for (int left = RETRIES; ; left--) {
            try {
                papers.prepare(meeting(run.payload()), run::progress);
                return;
            } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
                if (left == 0) {
                    throw e;
                }
            }
        }
    }

    /** The newest edition: to look at, and to send. */
    @Override
    public Optional<Onward> onward(Map<String, String> payload) {
        MeetingId id = meeting(payload);
        return meetings.find(id)
                .flatMap(
                        meeting -> papers.of(id).stream().findFirst().map(at -> page(meeting, at)));
    }

    private static Onward page(MeetingView meeting, PapersView papers) {
        return new Onward(
                "meeting.papers.ready",
                "/manage/meetings/{day}/papers/{edition}",
                List.of(meeting.day(), papers.edition()));
    }

    private static MeetingId meeting(Map<String, String> payload) {
        return new MeetingId(UUID.fromString(payload.getOrDefault("meeting", "")));
    }
}
