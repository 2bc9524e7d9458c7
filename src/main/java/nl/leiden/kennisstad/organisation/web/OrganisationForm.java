package nl.leiden.kennisstad.organisation.web;

import java.util.List;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.Input;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.organisation.NewOrganisation;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.organisation.OrganisationKind;
import nl.leiden.kennisstad.organisation.OrganisationView;
import nl.leiden.kennisstad.organisation.Organisations;
import nl.leiden.kennisstad.ui.FormField.Option;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Slugs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the desk asks about an organisation. */
@Component
class OrganisationForm {

    private final Organisations organisations;
    private final Say say;

    OrganisationForm(Organisations organisations, Say say) {
        this.organisations = organisations;
        this.say = say;
    }

    Form ask() {
        return Form.named("organisation.form")
                .lines("name")
                .lines("short-name")
                .optional()
                .select("kind", say.options(OrganisationKind.class))
                .select("parent", parents())
                .optional()
                .texts("description")
                .optional()
                .line("slug-nl")
                .optional()
                .line("slug-en")
                .optional()
                .refusal("ui.slug-shape", "slug-nl")
                .refusal("address.taken", "slug-nl")
                .refusal("organisation.below-itself", "parent");
    }

    static Values values(OrganisationView now) {

        OrganisationId parent = now.parent();
        return Values.none()
                .with("name", now.name())
                .with("short-name", now.shortName())
                .with("kind", now.kind())
                .with("parent", parent == null ? null : parent.value())
                .with("description", now.description())
                .with("slug-nl", now.slug().nl())
                .with("slug-en", now.slug().en());
    }

    static NewOrganisation read(Input input, @Nullable OrganisationView now) {
        var name = input.localized("name", now == null ? null : now.name());
        var parent = input.optionalId("parent");
        return new NewOrganisation(
                name,
                input.optionalLocalized("short-name", now == null ? null : now.shortName()),
                Slugs.read(input.optionalText("slug-nl"), input.optionalText("slug-en"), name),
                input.choice("kind", OrganisationKind.class),
                parent == null ? null : new OrganisationId(parent),
                input.optionalLocalized("description", now == null ? null : now.description()));
    }

    private List<Option> parents() {
        return organisations.directory().byName().stream()
                .map(one ->
                        new Option(one.id().value().toString(), one.name().text(Frames.language())))
                .toList();
    }
}
