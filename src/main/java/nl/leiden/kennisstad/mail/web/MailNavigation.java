package nl.leiden.kennisstad.mail.web;

import java.util.List;
import nl.leiden.kennisstad.mail.MailPolicy;
import nl.leiden.kennisstad.mail.MailState;
import nl.leiden.kennisstad.mail.Mails;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.NavigationItem;
import nl.leiden.kennisstad.ui.NavigationItem.Place;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Todo;
import nl.leiden.kennisstad.ui.TodoSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Where the mail log stands at the desk, and what of it waits there. */
@Configuration(proxyBeanMethods = false)
class MailNavigation {

    private static final String LOG = "/manage/mail";
    private static final int BEFORE_ACCOUNTS = 80;

    @Bean
    NavigationItem mailAtTheDesk() {
        return new NavigationItem(
                Place.DESK, BEFORE_ACCOUNTS, "mail.log", LOG, MailPolicy::mayRead);
    }

    @Bean
    @Order(BEFORE_ACCOUNTS)
    TodoSource failedMail(Mails mails, LocalizedPaths paths, Say say) {
        return actor -> {
            if (!MailPolicy.mayRead(actor)) {
                return List.of();
            }
            int failed = mails.count(MailState.FAILED, "");
            return failed == 0
                    ? List.of()
                    : List.of(
                            new Todo(
                                    say.it("mail.todo", failed),
                                    say.it("mail.todo.more"),
                                    paths.of(Frames.language(), LOG) + "?state=failed",
                                    false));
        };
    }
}
