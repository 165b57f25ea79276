package org.councilprotocol.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.PackInfo;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.rules.LibraryVersion;
import org.councilprotocol.rules.LoggedEvents;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.pack.FingerprintException;
import org.councilprotocol.rules.pack.PackException;
import org.councilprotocol.rules.pack.PackFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the build left of a pack only saves time: a changed pack is decided as it is, however old what was left. */
class PrebuiltTest {

    private static final Complaint COMPLAINT = Complaint.builder()
            .complainant(Member.builder().build())
            .subjects(List.of(Officer.builder().posts(Set.of()).build()))
            .build();

    private static final String FOLDER = Prebuilt.folder("little-wood");

    @TempDir
    private Path classes;

    private Path pack;

    @BeforeEach
    void buildTheGoodPack() throws IOException {
        pack = Files.createDirectories(classes.resolve(Prebuilt.folder("little-wood")));
        for (var file : PackCorpus.good().entrySet()) {
            Files.writeString(pack.resolve(file.getKey()), file.getValue());
        }
        PackBuild.build(pack, classes);
    }

    @Test
    void the_pack_is_its_image() throws IOException {
        String read = with(prebuilt -> prebuilt.pack().pack().rules().toString());
        Files.delete(pack.resolve(Prebuilt.IMAGE));

        assertThat(read)
                .isEqualTo(with(prebuilt -> prebuilt.pack().pack().rules().toString()));
    }

    @Test
    void an_image_is_read_without_the_list_of_files() throws IOException {
        Files.writeString(pack.resolve(Prebuilt.FILES), "");

        assertThat(addressees()).contains("[name=monitoring-officer]");
    }

    @Test
    void without_its_image_the_pack_decides_the_same() throws IOException {
        Files.delete(pack.resolve(Prebuilt.IMAGE));

        assertThat(addressees()).contains("[name=monitoring-officer]");
    }

    @Test
    void a_damaged_image_is_not_read() throws IOException {
        byte[] image = Files.readAllBytes(pack.resolve(Prebuilt.IMAGE));
        image[image.length / 2] ^= 1;
        Files.write(pack.resolve(Prebuilt.IMAGE), image);

        assertThat(addressees()).contains("[name=monitoring-officer]");
    }

    @Test
    void changed_rules_decide_as_they_are_now() throws IOException {
        change("s01-requests.drl", "Post.MONITORING_OFFICER", "Post.MANAGING_DIRECTOR");

        assertThat(addressees()).contains("[name=managing-director]");
    }

    @Test
    void changed_rules_are_verified() throws IOException {
        change("s01-requests.drl", "Post.MONITORING_OFFICER", "Post.MONITORING_OFICER");

        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> with(Prebuilt::pack))
                .satisfies(
                        e -> assertThat(e.defects()).singleElement().satisfies(defect -> assertThat(defect.toString())
                                .contains("MONITORING_OFICER")));
    }

    @Test
    void it_is_logged_once_that_the_image_was_taken() throws IOException {
        assertThat(logged(Prebuilt::pack)).containsExactly("the pack in " + FOLDER + " was loaded from its image");
    }

    @Test
    void it_is_logged_once_why_the_image_was_not_taken() throws IOException {
        change("s01-requests.drl", "Post.MONITORING_OFFICER", "Post.MANAGING_DIRECTOR");
        assertThat(logged(Prebuilt::pack)).containsExactly(notTaken("s01-requests.drl has changed since the build"));

        Files.write(pack.resolve(Prebuilt.IMAGE), new byte[] {1, 2, 3, 4, 5});
        assertThat(logged(Prebuilt::pack)).containsExactly(notTaken("it is damaged"));

        Files.delete(pack.resolve(Prebuilt.IMAGE));
        assertThat(logged(Prebuilt::pack)).containsExactly(notTaken("there is none"));
    }

    @Test
    void a_stale_image_is_logged_before_changed_rules_are_refused() throws IOException {
        change("s01-requests.drl", "Post.MONITORING_OFFICER", "Post.MONITORING_OFICER");

        assertThat(logged(prebuilt -> {
                    assertThatExceptionOfType(PackException.class).isThrownBy(prebuilt::pack);
                    return prebuilt;
                }))
                .containsExactly(notTaken("s01-requests.drl has changed since the build"));
    }

    private List<String> logged(Function<Prebuilt, ?> asked) throws IOException {
        try (LoggedEvents logged = new LoggedEvents()) {
            with(asked);
            return logged.messages();
        }
    }

    private static String notTaken(String why) {
        return "the pack in " + FOLDER + " is read from its files, not from its image: " + why;
    }

    /** Whoever can write the image can write its checksum. */
    @Test
    void an_image_that_says_otherwise_is_named_otherwise() throws IOException {
        String fingerprint = with(prebuilt -> prebuilt.pack().fingerprint().hex());
        Decision before = decision(() -> Protocol.load("little-wood"));
        forge();
        Decision after = decision(() -> Protocol.load("little-wood"));

        assertThat(modalities(before)).contains(Modality.MUST).doesNotContain(Modality.MUST_NOT);
        assertThat(modalities(after)).contains(Modality.MUST_NOT);
        assertThat(before.pack().fingerprint()).isEqualTo(fingerprint);
        assertThat(after.pack().fingerprint()).isNotEqualTo(fingerprint);
    }

    @Test
    void a_pinned_pack_is_loaded_if_it_is_the_one_expected() throws IOException {
        String fingerprint = with(prebuilt -> prebuilt.pack().fingerprint().hex());

        assertThat(decision(() -> Protocol.load("little-wood", fingerprint)).pack())
                .isEqualTo(new PackInfo("little-wood", "Protocol", "2026", fingerprint, LibraryVersion.current()));
    }

    @Test
    void a_pinned_pack_whose_image_was_forged_is_refused() throws IOException {
        String fingerprint = with(prebuilt -> prebuilt.pack().fingerprint().hex());
        forge();
        String forged = with(prebuilt -> prebuilt.pack().fingerprint().hex());

        assertThatExceptionOfType(FingerprintException.class)
                .isThrownBy(() -> decision(() -> Protocol.load("little-wood", fingerprint)))
                .withMessageContainingAll("little-wood", fingerprint, forged, "expect the new fingerprint")
                .satisfies(e -> assertThat(e.expected()).isEqualTo(fingerprint))
                .satisfies(e -> assertThat(e.found()).isEqualTo(forged));
    }

    @Test
    void a_pinned_pack_decides_the_same_without_its_image() throws IOException {
        String fingerprint = with(prebuilt -> prebuilt.pack().fingerprint().hex());
        Files.delete(pack.resolve(Prebuilt.IMAGE));

        assertThat(decision(() -> Protocol.load("little-wood", fingerprint))
                        .pack()
                        .fingerprint())
                .isEqualTo(fingerprint);
    }

    @Test
    void a_pinned_folder_is_loaded_if_it_is_the_one_expected() throws IOException {
        String fingerprint = with(prebuilt -> prebuilt.pack().fingerprint().hex());

        assertThat(Protocol.load(pack, fingerprint).pack().fingerprint()).isEqualTo(fingerprint);

        change("s01-requests.drl", "Post.MONITORING_OFFICER", "Post.MANAGING_DIRECTOR");
        assertThatExceptionOfType(FingerprintException.class)
                .isThrownBy(() -> Protocol.load(pack, fingerprint))
                .withMessageContaining(fingerprint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123456789ab", "X", "é"})
    void what_is_no_fingerprint_is_not_expected(String expected) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Protocol.load(pack, expected))
                .withMessageContaining("is no fingerprint");
    }

    /** An image of untouched files in which every obligation is a prohibition. */
    private void forge() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        PackCorpus.good().forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        Pack good = PackReader.read(PackFiles.of(PackCorpus.good()));
        List<Rule> forged = good.rules().stream().map(PrebuiltTest::forged).toList();
        Files.write(pack.resolve(Prebuilt.IMAGE), ImageWriter.of(good.withRules(forged), files));
    }

    private static Rule forged(Rule rule) {
        return rule.conclusion() instanceof Conclusion.VerdictOf said && said.modality() == Modality.MUST
                ? rule.withConclusion(new Conclusion.VerdictOf(
                        said.kind(),
                        Modality.MUST_NOT,
                        said.bearer(),
                        said.act(),
                        said.all(),
                        said.to(),
                        said.from(),
                        said.how(),
                        said.deadline(),
                        said.statuses(),
                        said.about(),
                        said.see(),
                        said.note()))
                : rule;
    }

    private static Set<Modality> modalities(Decision decision) {
        return decision.verdicts().stream().map(Verdict::modality).collect(Collectors.toSet());
    }

    private Decision decision(Supplier<Protocol> load) throws IOException {
        return with(prebuilt -> load.get().decide(COMPLAINT));
    }

    private void change(String file, String what, String to) throws IOException {
        String text = Files.readString(pack.resolve(file));
        assertThat(text).contains(what);
        Files.writeString(pack.resolve(file), text.replace(what, to));
    }

    /** To whom 1.1/1 sends the complaint. */
    private String addressees() throws IOException {
        return with(prebuilt -> Protocol.load("little-wood").decide(COMPLAINT).verdicts().stream()
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
