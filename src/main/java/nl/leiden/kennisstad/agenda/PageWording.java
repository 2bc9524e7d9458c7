package nl.leiden.kennisstad.agenda;

import java.math.BigDecimal;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.ui.Format;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.Keys;
import nl.leiden.kennisstad.ui.Say;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says things in the language of the page. */
@Component("agendaWording")
class PageWording implements Wording {

    private final Say say;
    private final Format format;

    PageWording(Say say, Format format) {
        this.say = say;
        this.format = format;
    }

    @Override
    public Language language() {
        return Frames.language();
    }

    @Override
    public String word(Enum<?> constant) {
        return say.word(constant);
    }

    @Override
    public String amount(MeansKind kind, @Nullable BigDecimal amount) {
        return amount == null
                ? say.it("agenda.amount.unknown")
                : say.it("agenda.amount." + Keys.key(kind), format.amount(amount));
    }
}
