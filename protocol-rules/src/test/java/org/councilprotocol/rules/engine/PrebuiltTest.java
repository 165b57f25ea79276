package org.councilprotocol.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.pack.PackCorpus;
import org.councilprotocol.rules.pack.PackException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build left of a pack only saves time: a changed pack is decided as it is, however old what was left. */
class PrebuiltTest {

    private static final Complaint COMPLAINT = Complaint.builder()
            .complainant(Member.builder().build())
            .subjects(List.of(Officer.builder().posts(Set.of()).build()))
            .build();

    @TempDir
    private Path classes;

    private Path pack;

    @BeforeEach
    void buildTheGoodPack() throws IOException {
        pack = Files.createDirectories(classes.resolve(Prebuilt.folder("little-wood")));
        for (var file : PackCorpus.good().entrySet()) {
            Files.writeString(pack.resolve(file.getKey()), file.getValue());
        }
        PackBuild.build(pack, classes, false);
    }

    @Test
    void thePackIsItsImage() throws IOException {
        String read = with(prebuilt -> prebuilt.pack().rules().toString());
        Files.delete(pack.resolve(Prebuilt.IMAGE));

        assertThat(read).isEqualTo(with(prebuilt -> prebuilt.pack().rules().toString()));
    }

    @Test
    void anImageIsReadWithoutTheNote() throws IOException {
        Files.writeString(pack.resolve(Prebuilt.FILE), "");

        assertThat(addressees(Protocol::decide)).contains("[name=monitoring-officer]");
    }

    @Test
    void onDroolsAWholeBuildRunsItsClasses() throws IOException {
        List<Path> compiled;
        try (Stream<Path> files = Files.walk(pack)) {
            compiled = files.filter(file -> file.toString().endsWith(".class")).toList();
        }
        assertThat(compiled).isNotEmpty();
        for (Path file : compiled) {
            Files.delete(file);
        }

        assertThat(addressees(Protocol::decide)).contains("[name=monitoring-officer]");
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() ->
                        addressees((protocol, complaint) -> protocol.onDrools().decide(complaint)))
                .withMessageContaining("cannot be loaded");
    }

    @Test
    void whatDroolsDidNotCompileIsCompiledWhenAsked() throws IOException {
        PackBuild.build(pack, classes, true);

        assertThat(addressees((protocol, complaint) -> protocol.onDrools().decide(complaint)))
                .contains("[name=monitoring-officer]");
    }

    @Test
    void withoutItsImageThePackDecidesTheSame() throws IOException {
        Files.delete(pack.resolve(Prebuilt.IMAGE));

        assertThat(addressees(Protocol::decide)).contains("[name=monitoring-officer]");
    }

    @Test
    void aDamagedImageIsNotRead() throws IOException {
        byte[] image = Files.readAllBytes(pack.resolve(Prebuilt.IMAGE));
        image[image.length / 2] ^= 1;
        Files.write(pack.resolve(Prebuilt.IMAGE), image);

        assertThat(addressees(Protocol::decide)).contains("[name=monitoring-officer]");
    }

    @Test
    void changedRulesDecideAsTheyAreNow() throws IOException {
        change("s01-requests.drl", "Post.MONITORING_OFFICER", "Post.MANAGING_DIRECTOR");

        assertThat(addressees(Protocol::decide)).contains("[name=managing-director]");
        assertThat(addressees((protocol, complaint) -> protocol.onDrools().decide(complaint)))
                .contains("[name=managing-director]");
    }

    @Test
    void changedRulesAreVerified() throws IOException {
        change("s01-requests.drl", "Post.MONITORING_OFFICER", "Post.MONITORING_OFICER");

        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> with(Prebuilt::pack))
                .satisfies(
                        e -> assertThat(e.defects()).singleElement().satisfies(defect -> assertThat(defect.toString())
                                .contains("MONITORING_OFICER")));
    }

    private void change(String file, String what, String to) throws IOException {
        String text = Files.readString(pack.resolve(file));
        assertThat(text).contains(what);
        Files.writeString(pack.resolve(file), text.replace(what, to));
    }

    private interface Decides {
        Decision on(Protocol protocol, Complaint complaint);
    }

    /** To whom 1.1/1 sends the complaint. */
    private String addressees(Decides decides) throws IOException {
        return with(prebuilt -> decides.on(Protocol.load("little-wood"), COMPLAINT).verdicts().stream()
                .filter(verdict -> verdict.norm().equals("1.1/1"))
                .map(verdict -> String.valueOf(verdict.to()))
                .collect(Collectors.joining()));
    }

    private <T> T with(Function<Prebuilt, T> asked) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return asked.apply(Objects.requireNonNull(Prebuilt.of("little-wood", loader)));
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
