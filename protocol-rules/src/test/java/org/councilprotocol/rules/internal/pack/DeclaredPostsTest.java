package org.councilprotocol.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.councilprotocol.model.HeldBy;
import org.councilprotocol.model.Post;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Constraint;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.pack.PackException;
import org.councilprotocol.rules.pack.PackFiles;
import org.junit.jupiter.api.Test;
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
    void a_post_has_its_words_and_may_say_who_holds_it(String entry, HeldBy heldBy) throws ImageException {
        PackFiles files = with(entry);
        Pack pack = PackReader.read(files);
        Map<String, byte[]> contents = new HashMap<>();
        files.texts().forEach((name, text) -> contents.put(name, text.getBytes(StandardCharsets.UTF_8)));

        assertThat(pack.words()).containsEntry("post.footpaths-warden", "Footpaths Warden");
        assertThat(pack.posts()).extracting(Post::heldBy).containsExactly(heldBy);
        assertThat(ImageReader.read(ImageWriter.of(pack, contents), contents::get, fingerprint -> {})
                        .pack()
                        .posts())
                .extracting(Post::heldBy)
                .containsExactly(heldBy);
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
    void anything_else_is_a_defect_that_says_what_to_write(String entry) {
        PackException refused = catchThrowableOfType(PackException.class, () -> PackReader.read(with(entry)));
        assertThat(refused).isNotNull();
        assertThat(refused.defects())
                .anySatisfy(defect -> assertThat(defect.toString()).contains("pack.json:9:"));
    }

    @Test
    void a_rule_knows_who_holds_the_post_that_it_names_from_files_and_from_an_image() throws ImageException {
        Map<String, String> texts = new HashMap<>(with("{\"label\": \"Footpaths Warden\", \"heldBy\": \"member\"}")
                .texts());
        texts.computeIfPresent("s01-requests.drl", (name, text) -> text + """

                rule "1.1/1 about the Footpaths Warden"
                when
                    $complaint : Complaint()
                    not Member( posts contains Post.named("footpaths-warden") ) from $complaint.subjects
                    ( Officer( posts not contains Post.named("footpaths-warden") ) from $complaint.subjects
                      or Officer( junior == true || !( posts contains Post.named("footpaths-warden") ) ) from $complaint.subjects )
                then
                    verdicts.must(Party.MEMBER, Act.TAKE_UP);
                end

                rule "1.1/1 about the Mayor or the Footpaths Warden"
                when
                    $complaint : Complaint()
                    $member : Member() from $complaint.subjects
                    Post( this in ( Post.MAYOR, Post.named("footpaths-warden") ) ) from $member.posts
                then
                    verdicts.must(Party.MEMBER, Act.TAKE_UP);
                end
                """);
        Pack pack = PackReader.read(PackFiles.of(texts));
        Map<String, byte[]> contents = new HashMap<>();
        texts.forEach((name, text) -> contents.put(name, text.getBytes(StandardCharsets.UTF_8)));
        LoadedPack image = ImageReader.read(ImageWriter.of(pack, contents), contents::get, fingerprint -> {});

        assertThat(List.of(pack, image.pack())).allSatisfy(each -> assertThat(wardens(each))
                .hasSizeGreaterThan(4)
                .extracting(Post::heldBy)
                .containsOnly(HeldBy.MEMBER));
    }

    /** The Footpaths Warden as the conditions of rules name the post, and what they are noted to test. */
    private static List<Post> wardens(Pack pack) {
        return pack.rules().stream()
                .flatMap(rule -> Stream.concat(
                        rule.conditions().stream()
                                .flatMap(condition -> Condition.patterns(condition).stream())
                                .flatMap(pattern -> pattern.constraints().stream())
                                .flatMap(DeclaredPostsTest::operands),
                        rule.tested().stream().map(Rule.Tested::with)))
                .flatMap(operand -> operand instanceof Operand.Constants several
                        ? several.constants().stream()
                        : Stream.ofNullable(operand))
                .filter(Operand.Constant.class::isInstance)
                .map(operand -> ((Operand.Constant) operand).value())
                .filter(Post.named("footpaths-warden")::equals)
                .map(Post.class::cast)
                .toList();
    }

    private static Stream<Operand> operands(Constraint constraint) {
        if (constraint instanceof Constraint.Test test) {
            return Stream.of(test.right());
        }
        return (constraint instanceof Constraint.Any any ? any.parts() : ((Constraint.All) constraint).parts())
                .stream().flatMap(DeclaredPostsTest::operands);
    }

    private static PackFiles with(String entry) {
        Map<String, String> texts = new HashMap<>(PackFiles.in(GOOD).texts());
        texts.computeIfPresent(
                "pack.json", (name, text) -> text.replace(WARDEN + "\"Footpaths Warden\"", WARDEN + entry));
        return PackFiles.of(texts);
    }
}
