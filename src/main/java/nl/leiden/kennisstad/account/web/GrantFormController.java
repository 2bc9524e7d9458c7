package nl.leiden.kennisstad.account.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.kennisstad.account.AccountId;
import nl.leiden.kennisstad.account.AccountPolicy;
import nl.leiden.kennisstad.account.AccountView;
import nl.leiden.kennisstad.account.Accounts;
import nl.leiden.kennisstad.account.NewGrant;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Role;
import nl.leiden.kennisstad.ui.FormField.Option;
import nl.leiden.kennisstad.ui.Format;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Grants a role: for the whole programme, for an organisation, or for a project. */
@LocalizedController
@Uncached
class GrantFormController {

    static final String GRANT = "/manage/accounts/{account}/grants/new";

    private final Accounts accounts;
    private final RoleNames roles;
    private final Forms forms;
    private final LocalizedPaths paths;
    private final Clock clock;

    GrantFormController(
            Accounts accounts, RoleNames roles, Forms forms, LocalizedPaths paths, Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.forms = forms;
        this.paths = paths;
        this.clock = clock;
    }

    @GetMapping(GRANT)
    ModelAndView blank(@PathVariable("account") UUID id, Actor actor) {
        return forms.show(screen(id, actor), actor);
    }

    @PostMapping(GRANT)
    ModelAndView grant(@PathVariable("account") UUID id, Actor actor) {
        return forms.submit(
                screen(id, actor),
                actor,
                input -> {
                    Role role = input.choice("role", Role.class);
                    UUID scope =
                            switch (role.scope()) {
                                case NONE -> null;
                                case ORGANISATION -> input.optionalId("organisation");
                                case PROJECT -> input.optionalId("project");
                            };
                    accounts.grant(
                            new AccountId(id),
                            new NewGrant(
                                    role,
                                    scope,
                                    input.day("first-day"),
                                    input.optionalDay("last-day")));
                    return paths.of(Frames.language(), OneAccountController.ONE, id);
                });
    }

    private FormScreen screen(UUID id, Actor actor) {
        NotFound.unless(AccountPolicy.mayManage(actor));
        AccountView account = accounts.find(new AccountId(id)).orElseThrow(NotFound::new);
        Form form =
                Form.named("account.grant")
                        .radio(
                                "role",
                                List.of(Role.values()).stream()
                                        .map(role -> new Option(role.name(), roles.word(role)))
                                        .toList())
                        .select("organisation", roles.options(Role.Scope.ORGANISATION))
                        .optional()
                        .select("project", roles.options(Role.Scope.PROJECT))
                        .optional()
                        .day("first-day")
                        .day("last-day")
                        .optional()
                        .refusal("account.scope-does-not-fit", "role")
                        .refusal("account.granted-already", "role")
                        .refusal("account.term-ends-before-it-begins", "last-day");
        PageFrame frame =
                PageFrame.at(GRANT)
                        .values(id)
                        .titledBy("account.grant", account.name())
                        .under("account.accounts", AccountController.LIST)
                        .desk();
        return FormScreen.of(form, frame)
                .startingWith(
                        Values.none()
                                .with(
                                        "first-day",
                                        LocalDate.ofInstant(clock.instant(), Format.ZONE)))
                .backTo(OneAccountController.ONE, id);
    }
}
