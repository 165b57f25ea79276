package org.councilprotocol.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.PackInspection.HeardValues;
import org.councilprotocol.rules.internal.vocabulary.AllowedValues;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.councilprotocol.rules.text.Template;

/**
 * The facts of a situation on one page, eighty columns wide: what each means, what it can be, which clauses test it,
 * and what those lay down.
 */
final class FactSheet {

    private static final int WIDTH = 80;

    private static final String DETAIL = "    ";

    private final Words words;
    private final AllowedValues allowed;
    private final Set<Post> named;
    private final Map<String, List<String>> testedBy;
    private final Map<String, HeardValues> heard;
    private final List<Norm> norms;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder untested = new StringBuilder();
    private final StringBuilder excluding = new StringBuilder();
    private boolean posts;

    /**
     * A sheet for one situation of a council's protocol.
     *
     * @param words the words of the council's pack
     * @param named the posts that the pack's rules tell from others, or that it declares
     * @param testedBy the clauses that test each fact, by path
     * @param heard which values of the facts with closed lists turn something, by path
     * @param norms the norms about the situation, in the order of the document
     */
    FactSheet(
            Words words,
            Set<Post> named,
            Map<String, List<String>> testedBy,
            Map<String, HeardValues> heard,
            List<Norm> norms) {
        this.words = words;
        this.allowed = new AllowedValues(words);
        this.named = named;
        this.testedBy = testedBy;
        this.heard = heard;
        this.norms = norms;
    }

    /** The page for a situation. */
    String of(Shape situation) {
        line("", situation.name() + ": " + words.get("situation." + situation.name()));
        line("", words.get("situation." + situation.name() + ".means"));
        text.append('\n');
        for (Part part : situation.parts()) {
            fact(part, situation.name(), part.name(), "");
            below(part, situation.name(), part.name(), "");
        }
        if (!excluding.isEmpty()) {
            line("", "No clause tests these by itself, but they bear on what other facts can be:");
            text.append(excluding).append('\n');
        }
        if (!untested.isEmpty()) {
            line("", "No clause tests these by itself; a department or a date may be named in a verdict:");
            text.append(untested).append('\n');
        }
        if (posts) {
            posts();
        }
        clauses();
        return text.toString().stripTrailing() + "\n";
    }

    private void fact(Part part, String owner, String path, String it) {
        String key = owner + "." + part.name();
        posts |= part.type() == Post.class;
        List<String> clauses = testedBy.getOrDefault(path, List.of());
        if (clauses.isEmpty()) {
            StringBuilder list = part.excludesOthers() ? excluding : untested;
            list.append(wrapped("    ", path + ": " + said(key, it) + " (" + allowed.of(part) + ")"));
            return;
        }
        line("", path + ": " + said(key, it));
        detail("Ask: " + said(key + ".ask", it));
        HeardValues values = heard.get(path);
        if (values == null || !part.type().isEnum()) {
            detail("Give: " + allowed.of(part));
            detail("Tested by: " + String.join(", ", clauses));
        } else {
            values(part, values);
        }
    }

    /** The values that turn something, each with its clauses, and then the others. */
    private void values(Part part, HeardValues values) {
        detail("Give: "
                + (part.many() == Many.ONE ? "one of these" : "a list of these, complete when given ([] for none)")
                + "; behind each the clauses that turn on it");
        List<String> others = new ArrayList<>();
        for (Object constant : part.type().getEnumConstants()) {
            List<String> clauses = values.byValue().get(Shape.kebab(((Enum<?>) constant).name()));
            if (clauses == null) {
                others.add(allowed.one((Enum<?>) constant));
            } else {
                line(DETAIL.repeat(2), allowed.one((Enum<?>) constant) + ": " + String.join(", ", clauses));
            }
        }
        if (!others.isEmpty()) {
            detail((values.others().isEmpty()
                            ? "True to give, but nothing in this protocol turns on it: "
                            : "Any other, all alike (" + String.join(", ", values.others()) + "): ")
                    + String.join(" | ", others));
        }
    }

    /** What several kinds of person have in common is told once. */
    private void inside(Part part, String path, String it) {
        List<Shape> permitted = Shape.permitted(part.type());
        Set<String> told = new HashSet<>();
        for (Shape shape : permitted) {
            for (Part inner : shape.parts()) {
                if (told.add(inner.name())) {
                    fact(inner, shape.name(), path + "." + inner.name(), it);
                    kinds(permitted, inner.name(), path + "." + inner.name());
                    below(inner, shape.name(), path + "." + inner.name(), it);
                }
            }
        }
    }

    /** Of what kinds of thing a fact is, where not of all. */
    private void kinds(List<Shape> permitted, String name, String path) {
        if (!testedBy.containsKey(path)) {
            return;
        }
        List<String> having = permitted.stream()
                .filter(shape -> shape.part(name) != null)
                .map(Shape::name)
                .toList();
        if (having.size() < permitted.size()) {
            detail("Only for: " + String.join(", ", having));
        }
    }

    /** What belongs to a fact that is itself a person or a thing with facts. */
    private void below(Part part, String owner, String path, String it) {
        if (testedBy.containsKey(path)) {
            text.append('\n');
        }
        if (part.kind() == Kind.RECORD) {
            String key = owner + "." + part.name();
            inside(part, path, said(words.find(key + ".it") == null ? key : key + ".it", it));
        }
    }

    private String said(String key, String it) {
        return Template.fill(words.get(key), Map.of("it", it));
    }

    private void detail(String line) {
        line(DETAIL, line);
    }

    private void line(String margin, String line) {
        text.append(wrapped(margin, line));
    }

    /** Lines of at most eighty columns, the second and further ones set in below the first. */
    private static String wrapped(String margin, String line) {
        StringBuilder lines = new StringBuilder(margin);
        int column = margin.length();
        boolean first = true;
        for (String word : line.split(" ")) {
            if (!first && column + 1 + word.length() > WIDTH) {
                lines.append('\n').append(margin).append("  ");
                column = margin.length() + 2;
            } else if (!first) {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += word.length();
            first = false;
        }
        return lines.append('\n').toString();
    }

    /** Those that this protocol tells from others first. */
    private void posts() {
        if (!named.isEmpty()) {
            line("", "Posts that this protocol names: " + joined(named) + ".");
        }
        Set<Post> others = ModelTypes.constants(Post.class).values().stream()
                .map(Post.class::cast)
                .filter(post -> !named.contains(post))
                .collect(Collectors.toSet());
        line("", (named.isEmpty() ? "Posts: " : "Others: ") + joined(others) + ".");
        line("", "For a post that no protocol names, give \"other\"; for somebody without any, [].");
        text.append('\n');
    }

    private static String joined(Set<Post> posts) {
        return posts.stream().map(Post::name).distinct().sorted().collect(Collectors.joining(", "));
    }

    /** What the clauses that are named above lay down, in the order of the document. */
    private void clauses() {
        if (!norms.isEmpty()) {
            line("", "What the clauses lay down about this:");
            norms.forEach(norm -> line(DETAIL, norm.clause() + ": " + norm.text()));
        }
    }
}
