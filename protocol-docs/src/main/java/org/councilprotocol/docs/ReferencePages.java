package org.councilprotocol.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilprotocol.docs.council.Councils;
import org.councilprotocol.docs.language.RulesPage;
import org.councilprotocol.docs.pack.PackTable;
import org.councilprotocol.docs.page.Page;
import org.councilprotocol.docs.page.WrittenPart;
import org.councilprotocol.docs.situation.SituationPages;
import org.councilprotocol.docs.word.WordsPage;
import org.councilprotocol.rules.internal.vocabulary.Shape;

/** Every page that is written, whole or in part. */
public final class ReferencePages {

    private static final WrittenPart PACKS = WrittenPart.named("table");

    private final Path root;
    private final Path situations;
    private final List<Page> pages = new ArrayList<>();

    private ReferencePages(Path root) throws IOException {
        this.root = root;
        situations = root.resolve("docs").resolve("situations");
        Councils councils = Councils.in(root);
        SituationPages written = new SituationPages(councils);
        add("docs/situations.md", written.index());
        for (Shape shape : Shape.situations().values()) {
            add("docs/situations/" + shape.name() + ".md", written.page(shape));
        }
        add("docs/words.md", WordsPage.of(councils));
        add("docs/rules.md", RulesPage.of(read("docs/rules.md")));
        add("README.md", PACKS.replacedIn(read("README.md"), PackTable.of(councils)));
    }

    /**
     * The pages as they should be.
     *
     * @param root the project's folder
     * @throws IOException if the prose around written parts, or a scenario, cannot be read
     */
    public static ReferencePages of(Path root) throws IOException {
        return new ReferencePages(root);
    }

    /** Every page, with all of its text. */
    public List<Page> pages() {
        return List.copyOf(pages);
    }

    /**
     * Pages of situations that are no more.
     *
     * @throws IOException if the folder cannot be read
     */
    public List<Path> outdated() throws IOException {
        List<Path> current = pages.stream().map(Page::file).collect(Collectors.toList());
        try (Stream<Path> files = Files.list(situations)) {
            return files.filter(file -> !current.contains(file)).toList();
        }
    }

    private String read(String file) throws IOException {
        return Files.readString(root.resolve(file));
    }

    private void add(String file, String text) {
        pages.add(new Page(root.resolve(file), text));
    }
}
