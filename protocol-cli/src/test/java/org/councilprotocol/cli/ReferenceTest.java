package org.councilprotocol.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/} true to the model, its words and the packs; CONTRIBUTING.md says how it is written anew. */
class ReferenceTest {

    @Test
    void every_situation_has_its_page() throws IOException {
        SituationPages pages = new SituationPages();
        Path folder = Reference.DOCS.resolve("situations");
        Reference.check(Reference.DOCS.resolve("situations.md"), pages.index());
        for (Shape shape : Shape.situations().values()) {
            Reference.check(folder.resolve(shape.name() + ".md"), pages.page(shape));
        }
    }

    @Test
    void no_page_tells_of_a_situation_that_is_no_more() throws IOException {
        List<Path> found;
        try (Stream<Path> files = Files.list(Reference.DOCS.resolve("situations"))) {
            found = files.toList();
        }
        assertThat(found).allSatisfy(file -> assertThat(Shape.situations())
                .containsKey(file.getFileName().toString().replace(".md", "")));
    }

    @Test
    void every_word_of_a_verdict_is_listed_with_its_councils() throws IOException {
        Reference.check(Reference.DOCS.resolve("words.md"), new WordsPage().text());
    }
}
