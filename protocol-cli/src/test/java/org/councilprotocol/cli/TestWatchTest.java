package org.councilprotocol.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.councilprotocol.rules.Protocol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code test --watch}: what a rule author sees after each save. */
@Timeout(120)
class TestWatchTest {

    @TempDir
    private Path module;

    private Path rules;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private Thread watching = new Thread();
    private volatile int exitCode = -1;

    /** Hands out what is written line by line. */
    private final class Lines extends Writer {

        private final StringBuilder line = new StringBuilder();

        @Override
        public void write(char[] chars, int from, int length) {
            for (int i = from; i < from + length; i++) {
                if (chars[i] == '\n') {
                    lines.add(line.toString());
                    line.setLength(0);
                } else {
                    line.append(chars[i]);
                }
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void watchANewModule() {
        assertThat(Run.of("new", "little-wood", "--dir", module.toString()).exitCode())
                .isZero();
        rules = module.resolve("src/main/resources/org/councilprotocol/pack/littlewood/s01-complaints.drl");
        watching = new Thread(() -> exitCode = Main.commandLine(
                        new Councils(Protocol::councils, Protocol::load, Protocol::load), InputStream.nullInputStream())
                .setOut(new PrintWriter(new Lines()))
                .execute("test", module.toString(), "--watch"));
        watching.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        watching.interrupt();
        watching.join();
        assertThat(exitCode).isZero();
    }

    @Test
    void every_save_is_checked_and_tested_and_a_broken_one_leaves_the_last_good_pack() throws Exception {
        assertThat(untilItWatches()).anyMatch(line -> line.equals("5 scenarios, all pass."));

        save("serious == true", "serious == false");
        assertThat(untilItWatches())
                .anyMatch(line -> line.equals("5 scenarios, 2 fail."))
                .anyMatch(line -> line.endsWith("5 of 5 cases decided anew."));

        save("serious == false", "seroius == true");
        assertThat(untilItWatches())
                .anyMatch(line -> line.endsWith("Complaint has no fact seroius  →  serious"))
                .anyMatch(line -> line.equals("1 defect; the scenarios are put to the last good pack."))
                .anyMatch(line -> line.equals("5 scenarios, 2 fail."))
                .anyMatch(line -> line.endsWith("0 of 5 cases decided anew."));

        save("seroius == true", "serious == true");
        assertThat(untilItWatches()).anyMatch(line -> line.equals("5 scenarios, all pass."));
    }

    @Test
    void a_saved_scenario_is_run_and_the_others_are_not_decided_again() throws Exception {
        untilItWatches();
        Path scenarios = module.resolve("src/test/resources/scenarios/s01-complaints.json");
        Files.writeString(
                scenarios,
                Files.readString(scenarios)
                        .replace("\"complainant\": \"officer\"", "\"complainant\": \"officer\", \"discussed\": true"));

        assertThat(untilItWatches()).anyMatch(line -> line.endsWith("1 of 5 cases decided anew."));
    }

    private void save(String what, String with) throws IOException {
        Files.writeString(rules, Files.readString(rules).replace(what, with));
    }

    private List<String> untilItWatches() throws InterruptedException {
        List<String> seen = new ArrayList<>();
        while (seen.isEmpty() || !seen.get(seen.size() - 1).startsWith("Watching ")) {
            String line = lines.poll(60, TimeUnit.SECONDS);
            assertThat(line).as("what follows " + seen).isNotNull();
            seen.add(line);
        }
        return seen;
    }
}
