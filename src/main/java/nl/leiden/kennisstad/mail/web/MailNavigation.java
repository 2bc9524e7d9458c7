package nl.leiden.kennisstad.mail.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.leiden.kennisstad.mail.MailPolicy;
import nl.leiden.kennisstad.mail.MailTrouble;
import nl.leiden.kennisstad.mail.Mails;
import nl.leiden.kennisstad.ui.Format;
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
    TodoSource mailInTrouble(Mails mails, LocalizedPaths paths, Format format, Say say) {
        return actor -> {
            if (!MailPolicy.mayRead(actor)) {
                return List.of();
            }
            MailTrouble trouble = mails.trouble();
            Instant since = trouble.since();
            String log = paths.of(Frames.language(), LOG);
            List<Todo> todos = new ArrayList<>();
            if (trouble.failed() > 0) {
                todos.add(
                        new Todo(
                                say.it("mail.todo", trouble.failed()),
                                say.it("mail.todo.more"),
                                log + "?state=failed",
                                false));
            }
            if (since != null) {
                todos.add(
                        new Todo(
                                say.it("mail.todo.waiting", trouble.waiting()),
                                say.it(
                                        trouble.unwelcome()
                                                ? "mail.todo.unwelcome.more"
                                                : "mail.todo.waiting.more",
                                        format.moment(since)),
                                log + "?state=queued",
                                false));
            }
            return todos;
        };
    }
}
