package nl.leiden.kennisstad.content;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the application which line of which file to mend. */
class ContentFaultAnalyzer extends AbstractFailureAnalyzer<ContentFault> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ContentFault fault) {
        return new FailureAnalysis(
                "The programme's content was not loaded: " + fault.getMessage(),
                "Mend the file and start again. Nothing was stored. To start without content, set"
                        + " kennisstad.content.load=false.",
                fault);
    }
}
