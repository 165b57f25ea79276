package org.councilprotocol.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.councilprotocol.web.http.Problem;
import org.councilprotocol.web.http.RateLimit;
import org.councilprotocol.web.http.Workload;
import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void an_address_may_ask_so_often_a_minute_and_again_when_time_has_passed() {
        long[] now = {0};
        RateLimit limit = new RateLimit(2, () -> now[0]);
        limit.take("one");
        limit.take("one");
        limit.take("another");

        assertThatThrownBy(() -> limit.take("one"))
                .asInstanceOf(type(Problem.class))
                .satisfies(problem -> {
                    assertThat(problem.kind().status()).isEqualTo(429);
                    assertThat(problem.headers()).containsEntry("Retry-After", "30");
                });
        now[0] += 30_000_000_000L;
        limit.take("one");
        assertThatThrownBy(() -> limit.take("one")).isInstanceOf(Problem.class);
    }

    @Test
    void where_a_rate_is_set_the_server_keeps_to_it() throws IOException {
        Settings settings = Settings.of(List.of("--port", "0", "--rate", "2"));
        try (WebServer server = WebServer.start(settings)) {
            Client client = new Client(server);

            assertThat(client.get("/v1/councils").statusCode()).isEqualTo(200);
            assertThat(client.get("/v1/councils").statusCode()).isEqualTo(200);
            var refused = client.get("/v1/councils");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("retry-after")).isPresent();
        }
    }

    @Test
    void whoever_finds_no_place_is_sent_away_and_told_when_to_come_again() throws InterruptedException {
        Workload workload = new Workload(1, 0);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        Thread other = new Thread(() -> workload.run(() -> {
            begun.countDown();
            try {
                enough.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return true;
        }));
        other.start();
        begun.await();

        assertThat(workload.running()).isEqualTo(1);
        assertThatThrownBy(() -> workload.run(() -> true))
                .asInstanceOf(type(Problem.class))
                .satisfies(problem -> {
                    assertThat(problem.kind().status()).isEqualTo(503);
                    assertThat(problem.headers()).containsEntry("Retry-After", "1");
                });
        enough.countDown();
        other.join();
        assertThat(workload.run(() -> "done")).isEqualTo("done");
        assertThat(workload.running()).isZero();
    }

    @Test
    void no_word_that_was_told_is_logged() throws IOException {
        List<String> logged = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                synchronized (logged) {
                    logged.add(new SimpleFormatter().format(entry));
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        try (WebServer server = WebServer.start(Settings.standard().withPort(0))) {
            Client client = new Client(server);
            client.post("/v1/councils/worcester/situations:find", "{\"told\": \"Zebedee was rude\"}");
            client.post("/v1/councils/worcester/decisions", "{\"situation\": \"Zebedee\"}");
            client.get("/v1/councils/Zebedee?Zebedee=Zebedee");
            client.get("/Zebedee?c=Zebedee");
            client.form("/worcester/find", "told", "Zebedee was rude");
        } finally {
            root.removeHandler(handler);
        }

        assertThat(logged)
                .anyMatch(line -> line.contains("POST /v1/councils/{council}/situations:find 200"))
                .noneMatch(line -> line.contains("Zebedee"));
    }

    @Test
    void a_setting_that_is_none_says_what_to_write() {
        assertThatThrownBy(() -> Settings.of(List.of("--prot", "1"))).hasMessageContaining("--port N");
        assertThatThrownBy(() -> Settings.of(List.of("--port", "70000")))
                .hasMessage("--port is a whole number from 0 to 65535.");
        assertThatThrownBy(() -> Settings.of(List.of("--port"))).hasMessage("--port needs a value.");
        assertThatThrownBy(() -> Settings.of(List.of("--frame-ancestors", "'self'; script-src *")))
                .hasMessageStartingWith("--frame-ancestors is");
        assertThat(Settings.of(List.of("--frame-ancestors", "https://intranet.example", "--decisions", "3")))
                .satisfies(settings -> {
                    assertThat(settings.frameAncestors()).isEqualTo("https://intranet.example");
                    assertThat(settings.decisions()).isEqualTo(3);
                });
    }
}
