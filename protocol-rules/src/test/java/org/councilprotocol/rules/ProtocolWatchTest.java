package org.councilprotocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.rules.pack.PackDefect;
import org.councilprotocol.rules.pack.PackException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A pack's folder is followed while somebody edits it. */
@Timeout(60)
class ProtocolWatchTest {

    private static final Complaint BY_A_MEMBER =
            Complaint.builder().complainant(Member.builder().build()).build();

    @TempDir
    private Path folder;

    private final Told told = new Told();
    private String rules = "";

    /** Keeps what it is told, for a test to wait for. */
    private static final class Told implements ProtocolWatch.Listener {

        private final BlockingQueue<Object> events = new LinkedBlockingQueue<>();

        @Override
        public void reloaded(Protocol protocol) {
            events.add(protocol);
        }

        @Override
        public void broken(List<PackDefect> defects) {
            events.add(defects);
        }

        Object next() throws InterruptedException {
            Object event = events.poll(30, TimeUnit.SECONDS);
            assertThat(event).as("what the listener is told").isNotNull();
            return event;
        }
    }

    @BeforeEach
    void writeAPack() throws IOException {
        Files.writeString(folder.resolve("pack.json"), """
                {"council": "tiny", "name": "Tiny Council", "document": "Protocol", "edition": "2026"}
                """);
        Files.writeString(folder.resolve("norms.json"), """
                [{"id": "1.1/1", "clause": "1.1", "lines": "1", "kind": "OBLIGATION", "text": "Lodge it.", "state": "decides"}]
                """);
        rules = """
                package org.councilprotocol.pack.tiny;

                import org.councilprotocol.model.*;

                global Verdicts verdicts;

                rule "1.1/1 a member lodges a complaint"
                when
                    $complaint : Complaint()
                    Member() from $complaint.complainant
                then
                    verdicts.must(Party.MEMBER, Act.RAISE_CONCERN);
                end
                """;
        write(rules);
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("s01.drl"), text);
    }

    private static List<String> acts(Decision decision) {
        return decision.verdicts().stream()
                .map(Verdict::act)
                .map(act -> act.name())
                .toList();
    }

    @Test
    void a_good_edit_takes_the_place_of_the_pack_before() throws Exception {
        try (ProtocolWatch watch = Protocol.watch(folder, told)) {
            Protocol before = watch.current();
            assertThat(acts(before.decide(BY_A_MEMBER))).containsExactly("raise-concern");

            write(rules.replace("Act.RAISE_CONCERN", "Act.TAKE_UP"));

            assertThat(told.next()).isSameAs(watch.current()).isNotSameAs(before);
            assertThat(acts(watch.current().decide(BY_A_MEMBER))).containsExactly("take-up");
            assertThat(acts(before.decide(BY_A_MEMBER))).containsExactly("raise-concern");
        }
    }

    @Test
    void a_broken_edit_keeps_the_last_good_pack_and_tells_every_defect() throws Exception {
        try (ProtocolWatch watch = Protocol.watch(folder, told)) {
            Protocol good = watch.current();

            write(rules.replace("Act.RAISE_CONCERN", "Act.RAISE_CONCRN").replace("Complaint()", "Complant()"));

            assertThat(told.next())
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(PackDefect.class))
                    .extracting(PackDefect::line)
                    .containsExactly(9, 12);
            assertThat(watch.current()).isSameAs(good);

            write(rules);
            assertThat(told.next()).isSameAs(watch.current()).isNotSameAs(good);
        }
    }

    @Test
    void a_file_that_is_replaced_by_another_is_noticed_as_editors_save_so() throws Exception {
        try (ProtocolWatch watch = Protocol.watch(folder, told)) {
            Path beside =
                    Files.writeString(folder.resolve("s01.drl~"), rules.replace("Act.RAISE_CONCERN", "Act.TAKE_UP"));
            Files.move(beside, folder.resolve("s01.drl"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);

            assertThat(told.next()).isSameAs(watch.current());
            assertThat(acts(watch.current().decide(BY_A_MEMBER))).containsExactly("take-up");
        }
    }

    @Test
    void a_new_file_and_a_deleted_one_are_noticed() throws Exception {
        try (ProtocolWatch watch = Protocol.watch(folder, told)) {
            Path more = folder.resolve("s02.drl");
            Files.writeString(
                    more, rules.replace("a member lodges", "a member discusses").replace("RAISE_CONCERN", "TAKE_UP"));
            assertThat(told.next()).isSameAs(watch.current());
            assertThat(acts(watch.current().decide(BY_A_MEMBER))).containsExactlyInAnyOrder("take-up", "raise-concern");

            Files.delete(more);
            assertThat(told.next()).isSameAs(watch.current());
            assertThat(acts(watch.current().decide(BY_A_MEMBER))).containsExactly("raise-concern");
        }
    }

    @Test
    void a_listener_that_fails_does_not_end_the_watch() throws Exception {
        ProtocolWatch.Listener failing = new ProtocolWatch.Listener() {
            private boolean failed;

            @Override
            public void reloaded(Protocol protocol) {
                told.reloaded(protocol);
                if (!failed) {
                    failed = true;
                    throw new IllegalStateException("the listener's own mistake");
                }
            }

            @Override
            public void broken(List<PackDefect> defects) {
                told.broken(defects);
            }
        };
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        BlockingQueue<Throwable> uncaught = new LinkedBlockingQueue<>();
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> uncaught.add(e));
        try (ProtocolWatch watch = Protocol.watch(folder, failing)) {
            write(rules.replace("Act.RAISE_CONCERN", "Act.TAKE_UP"));
            told.next();
            assertThat(uncaught.poll(30, TimeUnit.SECONDS)).hasMessage("the listener's own mistake");

            write(rules);
            assertThat(told.next()).isSameAs(watch.current());
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    @Test
    void each_change_is_logged_once_with_what_came_of_it() throws Exception {
        try (LoggedEvents logged = new LoggedEvents();
                ProtocolWatch watch = Protocol.watch(folder, told)) {
            assertThat(logged.messages()).isEmpty();

            write(rules.replace("Act.RAISE_CONCERN", "Act.TAKE_UP"));
            assertThat(told.next()).isSameAs(watch.current());
            assertThat(logged.messages()).containsExactly("the pack in " + folder + " was reloaded");

            write(rules.replace("Act.RAISE_CONCERN", "Act.RAISE_CONCRN").replace("Complaint()", "Complant()"));
            told.next();
            assertThat(logged.messages())
                    .hasSize(2)
                    .last(STRING)
                    .startsWith("the pack in " + folder
                            + " was refused, and the last good one stays: 2 defects, the first: s01.drl:9:")
                    .contains("Complant");

            write(rules.replace("Act.RAISE_CONCERN", "Act.RAISE_CONCRN"));
            told.next();
            assertThat(logged.messages())
                    .hasSize(3)
                    .last(STRING)
                    .startsWith("the pack in " + folder + " was refused, and the last good one stays: s01.drl:12:")
                    .contains("RAISE_CONCRN");
        }
    }

    @Test
    void loading_a_folder_is_logged_once_and_a_folder_that_cannot_be_loaded_is_told_by_its_exception_alone()
            throws IOException {
        try (LoggedEvents logged = new LoggedEvents()) {
            String fingerprint = Protocol.load(folder).pack().fingerprint();
            Protocol.load(folder, fingerprint);
            assertThat(logged.messages())
                    .isEqualTo(Collections.nCopies(2, "the pack in " + folder + " was loaded from its files"));

            write("nothing");
            assertThatExceptionOfType(PackException.class).isThrownBy(() -> Protocol.load(folder));
            assertThat(logged.messages()).hasSize(2);
        }
    }

    @Test
    void closing_ends_its_thread_and_leaves_the_protocol_usable() {
        ProtocolWatch watch = Protocol.watch(folder, told);
        assertThat(threads()).hasSize(1);

        watch.close();
        watch.close();

        assertThat(threads()).isEmpty();
        assertThat(acts(watch.current().decide(BY_A_MEMBER))).containsExactly("raise-concern");
    }

    @Test
    void a_pack_that_is_broken_to_begin_with_is_not_watched_and_leaves_no_thread() throws IOException {
        write("nothing");

        assertThatExceptionOfType(PackException.class).isThrownBy(() -> Protocol.watch(folder, told));
        assertThat(threads()).isEmpty();
    }

    private static List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("council-protocol-watch"))
                .toList();
    }
}
