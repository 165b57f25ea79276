package org.councilprotocol.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.councilprotocol.rules.pack.PackFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What fires in a plain session of Drools is what the protocol says, and where it is not, that is told. */
class PlainDroolsTest {

    @TempDir
    private Path folder;

    private static PlainDrools tiny(Path folder) {
        return PlainDrools.of(folder.resolve("pack"), folder.resolve("scenarios"));
    }

    /** The tiny pack's files with other words in its rules, put to the pack as it is. */
    private PlainDrools withRules(String words, String others) {
        TinyPack.asItIs().copiedTo(folder);
        Map<String, String> files =
                new TreeMap<>(PackFiles.in(folder.resolve("pack")).texts());
        String rules = files.get("s01-complaints.drl");
        assertThat(rules).contains(words);
        files.put("s01-complaints.drl", rules.replace(words, others));
        return tiny(folder).with(PackFiles.of(files));
    }

    @TestFactory
    Stream<DynamicTest> a_pack_without_terms_fires_the_same_norms() {
        TinyPack.asItIs().copiedTo(folder);
        return tiny(folder).tests();
    }

    @TestFactory
    Stream<DynamicTest> every_form_of_language_2_fires_the_same_norms() {
        return tiny(language2Folder()).tests();
    }

    @Test
    void the_scenarios_of_every_form_pass() {
        Path plain = language2Folder();
        assertThat(Scenarios.of(plain.resolve("pack"))
                        .in(plain.resolve("scenarios"))
                        .run())
                .hasSize(12)
                .allMatch(ScenarioResult::passed);
    }

    @TestFactory
    Stream<DynamicTest> unknown_facts_of_every_form() {
        return UnknownFacts.of(language2Folder().resolve("pack")).tests();
    }

    private static Path language2Folder() {
        try {
            return Path.of(PlainDroolsTest.class.getResource("/plain/pack").toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_rule_that_fires_otherwise_is_told_with_its_scenario() {
        List<DynamicTest> both = withRules("posts contains Post.MANAGING_DIRECTOR", "posts not contains Post.MAYOR")
                .tests()
                .toList();
        assertThat(both).hasSize(2).allSatisfy(way -> assertThatThrownBy(
                        () -> way.getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("complete cases differ")
                .hasMessageContaining("the protocol does not say [3/1 member must lodge]"));
    }

    @Test
    void a_rule_that_says_something_else_is_told() {
        assertThat(withRules(
                                "verdicts.must(Party.MEMBER, Act.named(\"lodge\")).with(Post.MANAGING_DIRECTOR)",
                                "verdicts.may(Party.MEMBER, Act.named(\"lodge\")).with(Post.MANAGING_DIRECTOR)")
                        .tests())
                .allSatisfy(way -> assertThatThrownBy(() -> way.getExecutable().execute())
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining("the session does not fire [2/1 member must lodge]")
                        .hasMessageContaining("the protocol does not say [2/1 member may lodge]"));
    }

    @Test
    void a_rule_that_does_not_fire_is_told() {
        assertThat(withRules("Member() from $complaint.complainant", "Outsider() from $complaint.complainant")
                        .tests())
                .allSatisfy(way -> assertThatThrownBy(() -> way.getExecutable().execute())
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining("the session does not fire"));
    }

    @Test
    void a_file_that_stock_drools_refuses_is_told() {
        assertThat(withRules(".with(Post.MONITORING_OFFICER)", ".with(Post.CORPORATE_DIRECTOR).of($subject.department)")
                        .tests())
                .allSatisfy(way -> assertThatThrownBy(() -> way.getExecutable().execute())
                        .hasMessageContaining("Drools refuses the rules as they stand"));
    }
}
