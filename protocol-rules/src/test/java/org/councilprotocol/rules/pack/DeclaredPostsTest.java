package org.councilprotocol.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.councilprotocol.model.HeldBy;
import org.councilprotocol.model.Post;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pack.json says of the pack's own posts. */
class DeclaredPostsTest {

    private static final Path GOOD = Path.of("src/test/resources/pack-corpus/good");
    private static final String WARDEN = "\"footpaths-warden\": ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"Footpaths Warden\"' | EITHER",
                "'{\"label\": \"Footpaths Warden\"}' | EITHER",
                "'{\"label\": \"Footpaths Warden\", \"heldBy\": null}' | EITHER",
                "'{\"label\": \"Footpaths Warden\", \"heldBy\": \"either\"}' | EITHER",
                "'{\"label\": \"Footpaths Warden\", \"heldBy\": \"member\"}' | MEMBER",
                "'{\"label\": \"Footpaths Warden\", \"heldBy\": \"officer\"}' | OFFICER",
                "'{\"label\": \"Footpaths Warden\", \"heldBy\": \"body\"}' | BODY",
            })
    void aPostHasItsWordsAndMaySayWhoHoldsIt(String entry, HeldBy heldBy) {
        PackFiles files = with(entry);
        Pack pack = PackReader.read(files);
        Map<String, byte[]> contents = new HashMap<>();
        files.texts().forEach((name, text) -> contents.put(name, text.getBytes(StandardCharsets.UTF_8)));

        assertThat(pack.words()).containsEntry("post.footpaths-warden", "Footpaths Warden");
        assertThat(pack.posts()).extracting(Post::heldBy).containsExactly(heldBy);
        assertThat(ImageReader.read(ImageWriter.of(pack, contents), contents::get, fingerprint -> {}))
                .isNotNull()
                .satisfies(read ->
                        assertThat(read.pack().posts()).extracting(Post::heldBy).containsExactly(heldBy));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"heldBy\": \"officer\"}",
                "{\"label\": \"Footpaths Warden\", \"heldBy\": \"oficer\"}",
                "{\"label\": \"Footpaths Warden\", \"heldby\": \"officer\"}",
                "{\"label\": 7}",
                "[\"Footpaths Warden\"]"
            })
    void anythingElseIsADefectThatSaysWhatToWrite(String entry) {
        PackException refused = catchThrowableOfType(PackException.class, () -> PackReader.read(with(entry)));
        assertThat(refused).isNotNull();
        assertThat(refused.defects())
                .anySatisfy(defect -> assertThat(defect.toString()).contains("pack.json:9:"));
    }

    private static PackFiles with(String entry) {
        Map<String, String> texts = new HashMap<>(PackFiles.in(GOOD).texts());
        texts.computeIfPresent(
                "pack.json", (name, text) -> text.replace(WARDEN + "\"Footpaths Warden\"", WARDEN + entry));
        return PackFiles.of(texts);
    }
}
