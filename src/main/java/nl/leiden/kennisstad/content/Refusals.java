package nl.leiden.kennisstad.content;

import java.util.Locale;
import nl.leiden.kennisstad.shared.DomainException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts what the programme's rules refuse into words, for whoever maintains the content files. */
@Component
class Refusals {

    private final MessageSource messages;

    Refusals(MessageSource messages) {
        this.messages = messages;
    }

    String reason(RuntimeException refusal) {
        if (refusal instanceof DomainException rule) {
            return messages.getMessage(rule.key(), rule.arguments(), Locale.ENGLISH);
        }
        return String.valueOf(refusal.getMessage());
    }
}
