package org.councilprotocol.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.councilprotocol.model.decision.Deadline.Direction;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Constraint;
import org.councilprotocol.rules.internal.language.FactPath;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.language.Operator;
import org.councilprotocol.rules.internal.language.Position;
import org.councilprotocol.rules.internal.time.WorkingDays;
import org.councilprotocol.rules.pack.PackFiles;
import org.councilprotocol.rules.pack.ReadingQuestion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The image of a pack is the pack, and whatever does not fit is not taken for it. */
class ImageTest {

    /** The folders of the councils' packs, as they stand beside this module. */
    static List<Path> councils() throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            for (Path module : modules.sorted().toList()) {
                Path packs = module.resolve("src/main/resources/org/councilprotocol/pack");
                if (module.getFileName().toString().startsWith("rules-") && Files.isDirectory(packs)) {
                    try (Stream<Path> folders = Files.list(packs)) {
                        folders.forEach(found::add);
                    }
                }
            }
        }
        return found;
    }

    @Test
    void every_council_has_one_pack_and_there_is_more_than_one() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            assertThat(councils()).hasSizeGreaterThan(1).hasSize((int)
                    modules.filter(module -> module.getFileName().toString().startsWith("rules-")
                                    && Files.exists(module.resolve("pom.xml")))
                            .count());
        }
    }

    @ParameterizedTest
    @MethodSource("councils")
    void the_image_of_a_councils_pack_is_the_pack(Path folder) throws IOException, ImageException {
        PackFiles files = PackFiles.in(folder);
        Pack pack = PackReader.read(files);
        Map<String, byte[]> contents = new TreeMap<>();
        for (String name : files.texts().keySet()) {
            contents.put(name, Files.readAllBytes(folder.resolve(name)));
        }

        LoadedPack loaded = ImageReader.read(ImageWriter.of(pack, contents), contents::get, meanwhile -> {});

        Pack read = loaded.pack();
        assertThat(loaded.fingerprint().hex())
                .matches("[0-9a-f]{64}")
                .isEqualTo(Fingerprint.of(pack).hex())
                .isEqualTo(Fingerprint.of(read).hex());
        // Part by part by their own equals, which leaves out where a constant stands: to go through packs of this size
        // field by field takes half a minute.
        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFields("catalogue", "rules")
                .isEqualTo(pack);
        assertThat(List.copyOf(read.catalogue().norms()))
                .isEqualTo(List.copyOf(pack.catalogue().norms()));
        assertThat(read.rules()).isEqualTo(pack.rules());
    }

    @Test
    void the_image_of_the_good_pack_is_the_pack() {
        assertIsThePack(read(goodImage(), good()::get), goodPack());
    }

    @Test
    void readings_are_read_back_in_their_order() throws ImageException {
        Map<String, String> two = new LinkedHashMap<>();
        two.put("the other", "it is the other");
        two.put("one", "it is the one");
        List<ReadingQuestion> readings = List.of(
                new ReadingQuestion("which", "which it is", two),
                new ReadingQuestion("alone", null, Map.of("alone", "it is alone")));
        Pack good = PackReader.read(PackFiles.of(PackCorpus.good()));
        Pack pack = new Pack(
                RuleLanguage.ONE,
                good.council(),
                good.name(),
                good.document(),
                good.edition(),
                good.catalogue(),
                good.encodes(),
                good.types(),
                good.rules(),
                good.closureDays(),
                good.posts(),
                good.parties(),
                good.acts(),
                good.words(),
                good.roles(),
                readings);

        Pack read = ImageReader.read(ImageWriter.of(pack, Map.of()), name -> null, meanwhile -> {})
                .pack();

        assertThat(read.readings()).isEqualTo(readings);
        assertThat(read.readings().get(0).readings().keySet()).containsExactly("the other", "one");
    }

    @Test
    void what_rules_speak_of_is_all_in_it() {
        Rule first = goodPack().rules().get(0);
        Condition.Pattern start = (Condition.Pattern) first.conditions().get(0);
        Position at = start.at();
        FactPath path = new FactPath(null, List.of("a", "b"), at);
        Constraint.Test compared =
                new Constraint.Test(path, Operator.MORE, new Operand.Constant(Integer.MIN_VALUE, "-2147483648", at));
        Constraint nested = new Constraint.All(List.of(compared, new Constraint.Any(List.of(compared, compared))));
        Condition.Pattern odd = new Condition.Pattern(
                null, start.type(), List.of(nested), List.of(new Condition.Binding("$ü", path)), path, at);
        Rule odder = new Rule(
                Integer.MAX_VALUE,
                first.norm(),
                "“quoted” \uD83D\uDE42",
                first.situation(),
                first.types(),
                List.of(start, odd, new Condition.Quantified(false, List.of(odd, odd), at)),
                first.conclusion(),
                List.of("1.1/1"),
                List.of("1.1/2", "1.1/3"),
                List.of(),
                "",
                first.tested(),
                at);
        Pack pack = goodPack().withRules(List.of(odder));

        assertIsThePack(read(ImageWriter.of(pack, good()), good()::get), pack);
    }

    @Test
    void an_image_of_other_files_is_not_taken() {
        Map<String, byte[]> changed = new TreeMap<>(good());
        changed.computeIfPresent("norms.json", (name, content) -> {
            byte[] other = content.clone();
            other[other.length - 1] ^= 1;
            return other;
        });

        assertThat(refusal(goodImage(), changed::get)).isEqualTo("norms.json has changed since the build");
    }

    @Test
    void an_image_of_a_file_that_is_gone_is_not_taken() {
        Map<String, byte[]> fewer = new TreeMap<>(good());
        fewer.remove("norms.json");

        assertThat(refusal(goodImage(), fewer::get)).isEqualTo("norms.json has gone since the build");
    }

    @Test
    void an_image_with_a_changed_byte_is_not_taken() {
        byte[] image = goodImage();
        Map<String, byte[]> good = good();
        for (int i = 0; i < image.length; i++) {
            byte[] changed = image.clone();
            changed[i] ^= 0x10;
            assertThat(refusal(changed, good::get)).as("byte %d", i).isEqualTo("it is damaged");
        }
    }

    @Test
    void an_image_cut_short_is_not_taken() {
        byte[] image = goodImage();
        Map<String, byte[]> good = good();
        for (int length = 0; length < image.length; length++) {
            assertThat(refusal(Arrays.copyOf(image, length), good::get))
                    .as("length %d", length)
                    .isEqualTo("it is damaged");
        }
    }

    @Test
    void an_image_of_another_format_is_not_taken() {
        byte[] image = goodImage();
        image[Integer.BYTES]++;

        assertThat(refusal(summed(image), good()::get))
                .isEqualTo("its format is that of another version of this library");
    }

    @ParameterizedTest
    @ValueSource(strings = {"complainant", "Complaint", "OBLIGATION", "VERDICT"})
    void an_image_that_names_what_this_library_lacks_is_not_taken(String name) {
        String image = new String(goodImage(), StandardCharsets.ISO_8859_1);
        assertThat(image).contains(name);
        byte[] other = image.replace(name, "x" + name.substring(1)).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refusal(summed(other), good()::get)).isEqualTo("this version of the library cannot read it");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, WorkingDays.LONGEST + 1})
    void no_image_holds_a_period_that_is_not_counted(int days) {
        FactPath received = new FactPath("$request", List.of("receivedOn"), new Position("s01.drl", 1, 1));

        assertThatIllegalArgumentException().isThrownBy(() -> new Conclusion.TimeOf(days, Direction.AFTER, received));
    }

    /** Whatever an image says it is taken or not, and nothing else happens. */
    @Test
    void no_image_ends_in_a_failure() {
        byte[] image = goodImage();
        Map<String, byte[]> good = good();
        String fingerprint = Fingerprint.of(goodPack()).hex();
        byte[] content = ImageWriter.content(goodPack());
        int taken = 0;
        int named = 0;
        for (int i = Integer.BYTES; i < image.length; i++) {
            byte[] other = image.clone();
            other[i] ^= 1;
            LoadedPack loaded;
            try {
                loaded = ImageReader.read(summed(other), good::get, meanwhile -> {});
            } catch (ImageException e) {
                continue;
            }
            taken++;
            if (loaded.fingerprint().hex().equals(fingerprint)) {
                // What changed is a place in a file alone.
                assertThat(ImageWriter.content(loaded.pack())).as("byte %d", i).isEqualTo(content);
                named++;
            }
        }
        assertThat(taken).isBetween(1, image.length - 1);
        assertThat(named).isBetween(1, taken - 1);
    }

    @Test
    void an_image_with_more_at_its_end_is_not_taken() {
        byte[] image = goodImage();

        assertThat(refusal(summed(Arrays.copyOf(image, image.length + 1)), good()::get))
                .isEqualTo("this version of the library cannot read it");
    }

    /** The pack of an image that is to be used. */
    private static Pack read(byte[] image, Function<String, byte @Nullable []> files) {
        try {
            return ImageReader.read(image, files, meanwhile -> {}).pack();
        } catch (ImageException e) {
            throw new AssertionError(e);
        }
    }

    /** Why an image is not to be used. */
    private static String refusal(byte[] image, Function<String, byte @Nullable []> files) {
        return String.valueOf(
                catchThrowableOfType(ImageException.class, () -> ImageReader.read(image, files, meanwhile -> {}))
                        .getMessage());
    }

    /** With the checksum that makes it whole. */
    private static byte[] summed(byte[] image) {
        ByteBuffer.wrap(image).putInt(ImageReader.checksum(image, Integer.BYTES));
        return image;
    }

    private static void assertIsThePack(Pack read, Pack pack) {
        assertThat(read).usingRecursiveComparison().withStrictTypeChecking().isEqualTo(pack);
    }

    private static byte[] goodImage() {
        return ImageWriter.of(goodPack(), good());
    }

    private static Pack goodPack() {
        return PackReader.read(PackFiles.of(PackCorpus.good()));
    }

    private static Map<String, byte[]> good() {
        Map<String, byte[]> contents = new TreeMap<>();
        PackCorpus.good().forEach((name, text) -> contents.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return contents;
    }
}
