package org.councilprotocol.rules.internal.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.HeldBy;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.internal.language.PackLimits;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.jspecify.annotations.Nullable;

/**
 * The posts, parties and acts that {@code pack.json} declares besides the common ones, and the words for them.
 *
 * @param posts the posts, each with who can hold it
 * @param parties the parties
 * @param acts the acts
 * @param words the words for all of these, and why an event needs a second view, by the keys of the words file
 */
record Declarations(Set<Post> posts, Set<Party> parties, Set<Act> acts, Map<String, String> words) {

    private static final Map<String, HeldBy> HOLDERS = new TreeMap<>(
            Map.of("member", HeldBy.MEMBER, "officer", HeldBy.OFFICER, "either", HeldBy.EITHER, "body", HeldBy.BODY));

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*+");

    private static final Pattern INDIRECT_QUESTION =
            Pattern.compile("((to|of|from|with|for|by|on|in) )?(who|whom|whose|which|what|whether|when|where|how) .+");

    /** What this file declares; what is wrong with it is told. */
    static Declarations read(JsonPlace pack, Defects defects) {
        return new Reader(pack, defects).declarations();
    }

    /** What can be declared: the field that holds it, its type, and what an entry may say besides its label. */
    private enum Kind {
        POST("posts", Post.class, "heldBy", "\"officer\""),
        PARTY("parties", Party.class, "plural", "true"),
        ACT("acts", Act.class, "gap", "\"who is to …\"");

        private final String field;
        private final Class<? extends Named> type;
        private final String more;
        private final String example;

        Kind(String field, Class<? extends Named> type, String more, String example) {
            this.field = field;
            this.type = type;
            this.more = more;
            this.example = example;
        }

        /** How such a thing is called, and how the keys of its words begin. */
        String word() {
            return type.getSimpleName().toLowerCase(java.util.Locale.ROOT);
        }

        /** The constants of the model by their names, as a rule writes them. */
        Map<String, String> common() {
            Map<String, String> found = new HashMap<>();
            ModelTypes.constants(type)
                    .forEach((java, constant) ->
                            found.put(((Named) constant).name(), type.getSimpleName() + "." + java));
            return found;
        }

        String anEntry() {
            return "\"a-name\": \"the words for it\", or {\"label\": \"the words for it\", \"" + more + "\": " + example
                    + "}";
        }
    }

    /** Reads them. */
    private static final class Reader {

        private final JsonPlace pack;
        private final Defects defects;
        private final Map<String, String> words = new TreeMap<>();

        Reader(JsonPlace pack, Defects defects) {
            this.pack = pack;
            this.defects = defects;
        }

        Declarations declarations() {
            Set<Post> posts = new TreeSet<>();
            Set<Party> parties = new TreeSet<>();
            Set<Act> acts = new TreeSet<>();
            each(Kind.POST, (name, more) -> posts.add(new Post(name, heldBy(name, more))));
            each(Kind.PARTY, (name, more) -> {
                parties.add(Party.named(name));
                if (isPlural(name, more)) {
                    words.put("party." + name + ".verb", "are");
                }
            });
            each(Kind.ACT, (name, more) -> {
                acts.add(Act.named(name));
                String gap = gap(name, more);
                if (gap != null) {
                    words.put("act." + name + ".gap", gap);
                }
            });
            return new Declarations(posts, parties, acts, words);
        }

        /** Goes through what is declared of a kind; {@code declare} gets each name and what its entry says besides. */
        private void each(Kind kind, BiConsumer<String, JsonPlace> declare) {
            JsonPlace field = pack.get(kind.field);
            if (Manifest.isTooMany(pack, kind.field, null, defects)) {
                return;
            }
            if (field.value() != null && !(field.value() instanceof Map)) {
                defects.add(field.defect(
                        null,
                        "\"" + kind.field + "\" holds no names",
                        "\"" + kind.field + "\": {\"a-name\": \"the words for it\"}"));
            }
            Map<String, String> common = kind.common();
            field.fields().forEach((name, entry) -> {
                boolean alone = !(entry.value() instanceof Map);
                if (!alone) {
                    Manifest.unknownKeys(entry, Set.of("label", kind.more), defects, null);
                }
                String label = alone ? entry.text() : entry.get("label").text();
                if (name.length() > PackLimits.NAME || !NAME.matcher(name).matches() || label == null) {
                    defects.add(entry.defect(
                            null, "\"" + kind.field + "\" has a bad entry " + shortened(name), kind.anEntry()));
                } else if (common.containsKey(name)) {
                    defects.add(entry.defect(
                            null,
                            "the " + kind.word() + " " + name + " is a common one already",
                            common.get(name) + " in the rules, and no entry here"));
                } else {
                    words.put(kind.word() + "." + name, label);
                    declare.accept(name, entry.get(kind.more));
                    alike(kind, common, name, label, entry);
                }
            });
        }

        /** What is called as a common one is that one. */
        private void alike(Kind kind, Map<String, String> common, String name, String label, JsonPlace entry) {
            common.forEach((other, java) -> {
                if (label.equals(Words.common().find(kind.word() + "." + other))) {
                    defects.add(entry.defect(
                            null,
                            "the " + kind.word() + " " + name + " has the words of the common " + other,
                            java + " in the rules, or other words"));
                }
            });
        }

        private HeldBy heldBy(String post, JsonPlace holder) {
            HeldBy found = HOLDERS.get(String.valueOf(holder.value()));
            if (found == null && holder.value() != null) {
                defects.add(holder.defect(
                        null,
                        "the post " + post + " is held by " + holder.value(),
                        "one of " + String.join(", ", HOLDERS.keySet())));
            }
            return found == null ? HeldBy.EITHER : found;
        }

        private boolean isPlural(String party, JsonPlace plural) {
            if (plural.value() != null && !(plural.value() instanceof Boolean)) {
                defects.add(plural.defect(
                        null,
                        "whether the party " + party + " is several people is " + plural.value(),
                        "\"plural\": true where its words take \"are\""));
            }
            return Boolean.TRUE.equals(plural.value());
        }

        private @Nullable String gap(String act, JsonPlace gap) {
            if (gap.value() == null) {
                return null;
            }
            String text = gap.text();
            if (text == null || !INDIRECT_QUESTION.matcher(text).matches()) {
                defects.add(gap.defect(
                        null,
                        "what the protocol does not say of the act " + act + " is no indirect question",
                        "\"gap\": \"who is to …\", or \"with whom …\", \"whether …\""));
                return null;
            }
            return text;
        }

        private static String shortened(String text) {
            return text.length() <= 40 ? text : text.substring(0, 40) + "…";
        }
    }
}
