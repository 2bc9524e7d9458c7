package nl.leiden.kennisstad.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.leiden.kennisstad.account.AccountId;
import nl.leiden.kennisstad.account.Accounts;
import nl.leiden.kennisstad.account.Passwords;
import nl.leiden.kennisstad.file.NewFile;
import nl.leiden.kennisstad.file.StoredFiles;
import nl.leiden.kennisstad.shared.Acting;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.support.EmptyPortal;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@EmptyPortal
@Import(JobTest.Kinds.class)
@TestPropertySource(
        properties = {
            "kennisstad.job.heartbeat=1s",
            "kennisstad.job.polling=1s",
            "kennisstad.job.shutdown=1s"
        })
class JobTest {

    private static final Actor OWNER = new Actor("account:somebody");

    /** Work that does what its payload says. */
    static final class Obedient implements JobKind {

        private final AtomicInteger runs = new AtomicInteger();
        private final CountDownLatch halfWay = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);

        @Override
        public String key() {
            return "obedient";
        }

        @Override
        public void run(JobRun run) throws IOException {
            runs.incrementAndGet();
            switch (run.payload().getOrDefault("do", "file")) {
                case "fail" -> throw new IOException("as asked");
                case "wait" -> {
                    run.progress(1, 3);
                    halfWay.countDown();
                    await(goOn);
                }
                default ->
                        run.result(
                                new NewFile("Lijst " + run.language().tag() + ".txt", "text/plain"),
                                out -> out.write(run.owner().name().getBytes()));
            }
        }

        @Override
        public Optional<Onward> onward(Map<String, String> payload) {
            return Optional.of(new Onward("job.done", "/manage/jobs/{job}", List.of("x")));
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Kinds {

        @Bean
        Obedient obedient() {
            return new Obedient();
        }
    }

    @Autowired private Jobs jobs;
    @Autowired private JobRunner runner;
    @Autowired private Obedient kind;
    @Autowired private StoredFiles files;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;
    @Autowired private Http http;
    @Autowired private Accounts accounts;
    @Autowired private Passwords passwords;

    @Test
    void runsAsItsOwnerAndGivesAFile() throws Exception {
        LocaleContextHolder.setLocale(Language.NL.locale());
        JobId id = jobs.start("obedient", Map.of(), OWNER);
        LocaleContextHolder.resetLocaleContext();
        JobView view = ended(id, OWNER);

        assertThat(view.state()).isEqualTo(JobState.DONE);
        assertThat(files.find(Objects.requireNonNull(view.file())).orElseThrow().name())
                .isEqualTo("Lijst nl.txt");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.writeTo(Objects.requireNonNull(view.file()), out);
        assertThat(out).hasToString("account:somebody");
        assertThat(
                        jdbc.sql("select actor from trail where row_key = ?")
                                .param(Objects.requireNonNull(view.file()).value().toString())
                                .query(String.class)
                                .list())
                .containsExactly("account:somebody");
        assertThat(jobs.find(id, new Actor("account:another"))).isEmpty();
    }

    @Test
    void doesNotRunWhenItsTransactionIsUndone() {
        JobId id =
                transaction.execute(status -> {
                    status.setRollbackOnly();
                    return jobs.start("obedient", Map.of(), OWNER);
                });
        assertThat(jobs.find(Objects.requireNonNull(id), OWNER)).isEmpty();
        assertThat(scheduled(id)).isZero();
    }

    @Test
    void aFaultIsFinalWithAReference() throws Exception {
        JobView view = ended(jobs.start("obedient", Map.of("do", "fail"), OWNER), OWNER);

        assertThat(view.state()).isEqualTo(JobState.FAILED);
        assertThat(view.reference()).matches("[0-9a-f]{8}");
        assertThat(view.file()).isNull();
    }

    @Test
    void aJobOfADeadNodeBeginsAnew() throws Exception {
        JobId id = left(1);

        assertThat(ended(id, OWNER).state()).isEqualTo(JobState.DONE);
        assertThat(attempts(id)).isEqualTo(2);
    }

    @Test
    void aJobWhoseNodesDieEveryTimeFails() throws Exception {
        assertThat(ended(left(3), OWNER).state()).isEqualTo(JobState.FAILED);
    }

    @Test
    void anUnknownKindIsNoJob() {
        assertThatThrownBy(() -> jobs.start("unknown", Map.of(), OWNER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oldJobsGoWithTheirFiles() throws Exception {
        JobId id = jobs.start("obedient", Map.of(), OWNER);
        JobView view = ended(id, OWNER);
        runner.forget();
        assertThat(jobs.find(id, OWNER)).isPresent();
        jdbc.sql("update job set ended_at = ended_at - interval '8 days' where id = ?")
                .param(id.value())
                .update();
        runner.forget();

        assertThat(jobs.find(id, OWNER)).isEmpty();
        assertThat(files.find(Objects.requireNonNull(view.file()))).isEmpty();
    }

    @Test
    void theOwnerSeesHowItGoesAndDownloads() throws Exception {
        AccountId account = accounts.open("wachter@kennisstad.example", "Wachter");
        accounts.find(account).ifPresent(found -> passwords.set(found, Visitor.PASSWORD));
        Visitor visitor = Visitor.as(http, "wachter");
        Actor owner = new Actor("account:" + account.value());
        JobId id = jobs.start("obedient", Map.of("do", "wait"), owner);
        assertThat(kind.halfWay.await(20, TimeUnit.SECONDS)).isTrue();

        String page = "/nl/beheer/taken/" + id.value();
        Visitor.Answer waiting = visitor.get(page);
        assertThat(waiting.response().headers().firstValue("Refresh")).contains("2");
        assertThat(waiting.heading()).isEqualTo("Bezig: 1 van 3");
        assertThat(waiting.page().select("[role=status] progress").attr("value")).isEqualTo("1");
        assertThat(visitor.get(page + "/bestand").status()).isEqualTo(404);
        assertThat(waiting.page().select("main a")).isEmpty();
        kind.goOn.countDown();
        ended(id, owner);
        assertThat(visitor.get(page).heading()).isEqualTo("Klaar");

        JobId second = jobs.start("obedient", Map.of(), owner);
        ended(second, owner);
        Visitor.Answer done = visitor.get("/nl/beheer/taken/" + second.value());
        assertThat(done.response().headers().firstValue("Refresh")).isEmpty();
        assertThat(done.page().select("main a.ks-button").eachAttr("href"))
                .containsExactly(done.path() + "/bestand", "/nl/beheer/taken/x");
        Visitor.Answer file = visitor.get(done.page().select("main a.ks-button").attr("href"));
        assertThat(file.response().body()).isEqualTo(owner.name());
        assertThat(file.response().headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(file.response().headers().allValues("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'");
        assertThat(file.response().headers().firstValue("Cache-Control")).contains("no-store");

        JobId failing = jobs.start("obedient", Map.of("do", "fail"), owner);
        String reference = Objects.requireNonNull(ended(failing, owner).reference());
        Visitor.Answer failed = visitor.get("/en/manage/jobs/" + failing.value());
        assertThat(failed.heading()).isEqualTo("Failed");
        assertThat(failed.page().select("main a")).isEmpty();
        assertThat(failed.page().select("main code").text()).isEqualTo(reference);
    }

    /** A job as a node leaves it that was killed an hour ago. */
    private JobId left(int attempts) {
        return Objects.requireNonNull(
                new Acting(OWNER, null)
                        .call(() ->
                                transaction.execute(status -> {
                                    JobId id = jobs.start("obedient", Map.of(), OWNER);
                                    jdbc.sql(
                                                    "update job set state = 'RUNNING', attempts = ? where id = ?")
                                            .params(attempts, id.value())
                                            .update();
                                    jdbc.sql(
                                                    "update scheduled_tasks set picked = true, picked_by = 'dead',"
                                                            + " last_heartbeat = now() - interval '1 hour' where task_instance = ?")
                                            .param(id.value().toString())
                                            .update();
                                    return id;
                                })));
    }

    private JobView ended(JobId id, Actor owner) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            JobView view = jobs.find(id, owner).orElseThrow();
            if (view.state().ended()) {
                return view;
            }
            Thread.sleep(Duration.ofMillis(100));
        }
        throw new AssertionError("Never ended: " + jobs.find(id, owner));
    }

    private int attempts(JobId id) {
        return jdbc.sql("select attempts from job where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private int scheduled(JobId id) {
        return jdbc.sql("select count(*) from scheduled_tasks where task_instance = ?")
                .param(id.value().toString())
                .query(Integer.class)
                .single();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
