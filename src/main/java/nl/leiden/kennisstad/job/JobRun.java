package nl.leiden.kennisstad.job;

import java.util.Map;
import nl.leiden.kennisstad.file.FileContent;
import nl.leiden.kennisstad.file.FileId;
import nl.leiden.kennisstad.file.NewFile;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Language;

/** A job while it runs. */
public interface JobRun {

    Map<String, String> payload();

    /** Who started it, without roles: what they may do was asked at the start. */
    Actor owner();

    Language language();

    /** Tells how far it is, seen at once. Cheap to call often. */
    void progress(int done, int total);

    /** Gives the owner this file; the job deletes it in the end. */
    void result(FileId file);

    /** Stores a file and gives it to the owner, both or neither. */
    void result(NewFile file, FileContent content);
}
