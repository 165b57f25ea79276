package org.councilprotocol.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.councilprotocol.docs.page.Page;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Keeps {@code docs/} and the table of packs in README.md true to the model, its words and the packs. */
class ReferencePagesTest {

    private static final Path ROOT = Path.of("..");

    private static ReferencePages reference;

    @BeforeAll
    static void write() throws IOException {
        reference = ReferencePages.of(ROOT);
    }

    @TestFactory
    Stream<DynamicTest> every_page_says_what_the_model_its_words_and_the_packs_say() {
        return reference.pages().stream()
                .map(page ->
                        DynamicTest.dynamicTest(ROOT.relativize(page.file()).toString(), () -> assertThat(page.file())
                                .as("written anew by: mvn -q process-classes -Ddocs.write -pl protocol-docs -am")
                                .exists()
                                // Tells the lines that differ; the other holds the rest.
                                .hasContent(page.text())
                                .content()
                                .isEqualTo(page.text())));
    }

    @Test
    void every_situation_has_its_page_and_every_other_page_is_written() {
        List<String> names = reference.pages().stream()
                .map(Page::file)
                .map(ROOT::relativize)
                .map(Path::toString)
                .toList();

        assertThat(names)
                .contains("docs/situations.md", "docs/words.md", "docs/rules.md", "README.md")
                .hasSize(Shape.situations().size() + 4);
    }

    @Test
    void no_page_tells_of_a_situation_that_is_no_more() throws IOException {
        assertThat(reference.outdated()).isEmpty();
    }

    @Test
    void the_index_names_every_page() throws IOException {
        String index = Files.readString(ROOT.resolve("docs/README.md"));
        List<String> names;
        try (Stream<Path> files = Files.list(ROOT.resolve("docs"))) {
            names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .toList();
        }

        assertThat(names).contains("rules.md", "situations").allSatisfy(name -> assertThat(index)
                .contains("](" + name + ")"));
    }

    /** Packs apart, which the README has. */
    @Test
    void the_architecture_has_every_module() throws IOException {
        String architecture = Files.readString(ROOT.resolve("ARCHITECTURE.md"));
        List<String> modules = Pattern.compile("<module>(protocol-[^<]+)</module>")
                .matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .map(module -> module.group(1))
                .toList();

        assertThat(modules).contains("protocol-model", "protocol-docs").allSatisfy(module -> assertThat(architecture)
                .contains("`" + module + "`"));
    }

    /** Otherwise a council whose pack is not on the class path would be told of nowhere, and nothing would say so. */
    @Test
    void the_packs_of_several_councils_are_told_of() {
        assertThat(Protocol.councils()).hasSizeGreaterThan(1);
    }
}
