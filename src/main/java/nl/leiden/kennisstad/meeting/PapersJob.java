package nl.leiden.kennisstad.meeting;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import nl.leiden.kennisstad.job.JobKind;
import nl.leiden.kennisstad.job.JobRun;
import org.springframework.stereotype.Component;

/** Prepares the papers of a meeting in the background. */
@Component
public class PapersJob implements JobKind {

    public static final String KEY = "meeting-papers";

    private final Papers papers;

    PapersJob(Papers papers) {
        this.papers = papers;
    }

    public static Map<String, String> payload(MeetingId meeting) {
        return Map.of("meeting", meeting.value().toString());
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public void run(JobRun run) throws IOException {
        UUID meeting = UUID.fromString(run.payload().getOrDefault("meeting", ""));
        papers.prepare(new MeetingId(meeting), run::progress);
    }
}
