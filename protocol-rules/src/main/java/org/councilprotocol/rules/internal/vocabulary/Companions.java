package org.councilprotocol.rules.internal.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.Companion;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/**
 * Which second view an event usually needs, as the words say: {@code companion.<situation>.<also>}, or, where that
 * hangs on a fact, {@code companion.<situation>.<fact>.<value>.<also>}, with the reason. What is known of a case is not
 * changed by them.
 */
public final class Companions {

    /** How their keys begin. */
    public static final String PREFIX = "companion.";

    /**
     * One of them.
     *
     * @param companion the situations, and why
     * @param fact the fact on which it hangs, or {@code null}
     * @param value the value that it must have, in JSON, or one of its values
     */
    private record Entry(Companion companion, @Nullable String fact, String value) {

        /** What a key means; {@code null} where it has neither form, as an altered image might have it. */
        static @Nullable Entry of(String key, String because) {
            String[] parts = key.split("\\.");
            return switch (parts.length) {
                case 3 -> new Entry(new Companion(parts[1], parts[2], because), null, "");
                case 5 -> new Entry(new Companion(parts[1], parts[4], because), parts[2], parts[3]);
                default -> null;
            };
        }

        /** Whether the fact on which it hangs, if it hangs on one, is told so. */
        boolean isOf(Situation situation, Shape shape) {
            Part part = fact == null ? null : shape.part(fact);
            return fact == null || part != null && has(part.get(situation));
        }

        private boolean has(@Nullable Object told) {
            if (told instanceof Collection<?> several) {
                return several.stream().anyMatch(this::has);
            }
            return told instanceof Enum<?> constant
                    ? Shape.kebab(constant.name()).equals(value)
                    : told != null && told.toString().equals(value);
        }
    }

    private final Words words;
    private final Map<String, Shape> situations;
    private final Predicate<Shape> ruled;
    /** By the names of situations. Read when they are first asked for; whoever reads them reads the same. */
    private volatile @Nullable Map<String, List<Entry>> entries;

    /**
     * Those of the words of a pack, in the order of their keys.
     *
     * @param situations those that the pack knows, its own among them, by their names
     * @param ruled whether the pack has a rule about a situation; one about which it has none is nobody's second view
     */
    public Companions(Words words, Map<String, Shape> situations, Predicate<Shape> ruled) {
        this.words = words;
        this.situations = situations;
        this.ruled = ruled;
    }

    private List<Entry> entries(String situation) {
        Map<String, List<Entry>> known = entries;
        if (known == null) {
            known = read();
            entries = known;
        }
        return known.getOrDefault(situation, List.of());
    }

    private Map<String, List<Entry>> read() {
        Map<String, List<Entry>> found = new HashMap<>();
        for (String key : words.keys(PREFIX)) {
            Entry entry = Entry.of(key, words.get(key));
            Shape also = entry == null ? null : situations.get(entry.companion().also());
            if (entry != null && also != null && ruled.test(also)) {
                found.computeIfAbsent(entry.companion().situation(), name -> new ArrayList<>())
                        .add(entry);
            }
        }
        return found;
    }

    /** The companions that a situation may have, whatever its facts. */
    public List<Companion> of(String situation) {
        return entries(situation).stream().map(Entry::companion).distinct().toList();
    }

    /**
     * The companions of a case's situations: each that hangs on no fact, or on one that is told so, and that the case
     * does not hold already. Each situation is proposed once.
     */
    public List<Companion> of(List<? extends Situation> situations) {
        List<Companion> found = new ArrayList<>();
        for (Situation situation : situations) {
            Shape shape = Shape.of(situation.getClass());
            for (Entry entry : entries(shape.name())) {
                if (entry.isOf(situation, shape) && isNew(entry.companion().also(), situations, found)) {
                    found.add(entry.companion());
                }
            }
        }
        return found;
    }

    private static boolean isNew(String also, List<? extends Situation> situations, List<Companion> found) {
        return situations.stream()
                        .noneMatch(situation ->
                                Shape.of(situation.getClass()).name().equals(also))
                && found.stream().noneMatch(companion -> companion.also().equals(also));
    }
}
