package nl.leiden.kennisstad.account.web;

import java.util.List;
import nl.leiden.kennisstad.account.AccountPolicy;
import nl.leiden.kennisstad.account.Accounts;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The administrator's list of accounts. */
@LocalizedController
@Uncached
class AccountController {

    static final String LIST = "/manage/accounts";

    private final Accounts accounts;
    private final RoleNames roles;
    private final Frames frames;
    private final LocalizedPaths paths;

    AccountController(Accounts accounts, RoleNames roles, Frames frames, LocalizedPaths paths) {
        this.accounts = accounts;
        this.roles = roles;
        this.frames = frames;
        this.paths = paths;
    }

    record Line(String path, String name, String email, List<String> roles, boolean enabled) {}

    record ListPage(List<Line> accounts, String newPath) {}

    @GetMapping(LIST)
    ModelAndView list(Actor actor) {
        NotFound.unless(AccountPolicy.mayManage(actor));
        List<Line> lines =
                accounts.all().stream()
                        .map(account ->
                                new Line(
                                        path(OneAccountController.ONE, account.id().value()),
                                        account.name(),
                                        account.email(),
                                        account.grants().stream()
                                                .filter(grant -> grant.holds())
                                                .map(grant -> roles.word(grant.role()))
                                                .distinct()
                                                .toList(),
                                        account.enabled()))
                        .toList();
        return frames.show(
                "account/list",
                PageFrame.at(LIST).titledBy("account.accounts").desk(),
                new ListPage(lines, path(AccountFormController.NEW)));
    }

    private String path(String template, Object... values) {
        return paths.of(Frames.language(), template, values);
    }
}
