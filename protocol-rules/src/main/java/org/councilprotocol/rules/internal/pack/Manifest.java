package org.councilprotocol.rules.internal.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.SourceVersion;
import org.councilprotocol.model.Post;
import org.councilprotocol.rules.internal.language.PackLimits;
import org.councilprotocol.rules.internal.time.WorkingDays;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * What {@code pack.json} says.
 *
 * @param language the language of its rules
 * @param council the council's short name; empty where there is none
 * @param name the council's full name
 * @param document the document's name
 * @param edition which edition of it
 * @param encodes the sections whose deciding norms must have rules; empty for all
 * @param closureDays days on which the council is closed besides weekends and bank holidays
 * @param declared the posts, parties and acts that the pack declares
 * @param roles which post holds which role
 * @param readings the readings of the document that the pack declares
 * @param read whether the file reads; otherwise what it declares is not known
 */
record Manifest(
        RuleLanguage language,
        String council,
        String name,
        String document,
        String edition,
        List<String> encodes,
        Set<LocalDate> closureDays,
        Declarations declared,
        Map<String, Post> roles,
        DeclaredReadings readings,
        boolean read) {

    static final String FILE = "pack.json";

    private static final Set<String> KEYS = new TreeSet<>(Set.of(
            "language",
            "council",
            "name",
            "document",
            "edition",
            "source",
            "encodes",
            "closureDays",
            "posts",
            "parties",
            "acts",
            "companions",
            "roles",
            "readings"));

    /** What this file says; what is wrong with it is told. */
    static Manifest read(JsonPlace pack, Defects defects) {
        return new Reader(pack, defects).manifest();
    }

    /** Reads it. */
    private static final class Reader {

        private final JsonPlace pack;
        private final Defects defects;

        Reader(JsonPlace pack, Defects defects) {
            this.pack = pack;
            this.defects = defects;
        }

        Manifest manifest() {
            if (pack.line() > 0) {
                unknownKeys(pack, KEYS, defects, null);
            }
            Declarations declared = Declarations.read(pack, defects);
            sha();
            return new Manifest(
                    language(),
                    council(),
                    text("name"),
                    text("document"),
                    text("edition"),
                    texts(pack, "encodes", null, defects).stream()
                            .map(place -> String.valueOf(place.value()))
                            .toList(),
                    closureDays(),
                    declared,
                    roles(declared.posts()),
                    DeclaredReadings.read(pack, defects),
                    pack.line() > 0);
        }

        /** The language; where it is not said rightly, the newest, of which least is refused. */
        private RuleLanguage language() {
            JsonPlace place = pack.get("language");
            if (!pack.fields().containsKey("language")) {
                return RuleLanguage.ONE;
            }
            RuleLanguage named =
                    place.value() instanceof JsonPlace.Numeral numeral ? RuleLanguage.numbered(numeral.digits()) : null;
            if (named == null) {
                tell("language", "\"language\" names no language of rules", "\"language\": 2, or leave it out");
            }
            return named == null ? RuleLanguage.TWO : named;
        }

        private String council() {
            String council = text("council");
            if (council.isEmpty()) {
                return "";
            }
            if (council.length() > PackLimits.COUNCIL || council.split("-").length > PackLimits.COUNCIL_PARTS) {
                tell(
                        "council",
                        "council is longer than " + PackLimits.COUNCIL + " characters or has more than "
                                + PackLimits.COUNCIL_PARTS + " parts",
                        "a short name in lower case, such as \"st-albans\"");
                return "";
            }
            if (!council.matches("[a-z]+(-[a-z]+)*")) {
                tell("council", "council is '" + council + "'", "a short name in lower case, such as \"st-albans\"");
                return "";
            }
            if (SourceVersion.isKeyword(council.replace("-", ""))) {
                tell("council", "council is '" + council + "', a word of Java", "\"" + council + "-council\"");
                return "";
            }
            return council;
        }

        private String text(String field) {
            String text = pack.get(field).text();
            if (text == null) {
                // Of a file that is missing or does not read, that alone is told.
                if (pack.line() > 0) {
                    tell(field, "has no text for \"" + field + "\"", "\"" + field + "\": \"…\"");
                }
                return "";
            }
            return text;
        }

        private void sha() {
            JsonPlace sha = pack.get("source").get("sha256");
            if (sha.value() != null && !String.valueOf(sha.value()).matches("[0-9a-f]{64}")) {
                defects.add(sha.defect(null, "is no SHA-256", "64 digits of 0-9 and a-f: sha256sum <document>"));
            }
        }

        private void tell(String field, String wrong, String instead) {
            defects.add(pack.get(field).defect(null, wrong, instead));
        }

        private Set<LocalDate> closureDays() {
            Set<LocalDate> days = new HashSet<>();
            for (JsonPlace day : texts(pack, "closureDays", null, defects)) {
                try {
                    LocalDate closed = LocalDate.parse(String.valueOf(day.value()));
                    if (closed.isBefore(WorkingDays.FIRST_KNOWN) || closed.isAfter(WorkingDays.LAST_KNOWN)) {
                        defects.add(day.defect(
                                null,
                                "the closure day " + closed + " is not of a year for which working days are counted",
                                "a day from " + WorkingDays.FIRST_KNOWN + " to " + WorkingDays.LAST_KNOWN));
                    }
                    days.add(closed);
                } catch (DateTimeParseException e) {
                    defects.add(day.defect(null, "the closure day " + day.value() + " is no date", "\"2026-12-29\""));
                }
            }
            if (days.size() > WorkingDays.MOST_CLOSURE_DAYS) {
                tell(
                        "closureDays",
                        "\"closureDays\" names " + days.size() + " days",
                        "at most " + WorkingDays.MOST_CLOSURE_DAYS);
            }
            return days;
        }

        private Map<String, Post> roles(Set<Post> posts) {
            Map<String, Post> roles = new TreeMap<>();
            if (isTooMany(pack, "roles", null, defects)) {
                return roles;
            }
            pack.get("roles").fields().forEach((role, holder) -> {
                Post post = holder.text() == null ? null : Post.named(holder.text());
                if (post != null
                        && (posts.contains(post)
                                || ModelTypes.constants(Post.class).containsValue(post))) {
                    roles.put(role, post);
                } else {
                    String written = holder.text();
                    holder.tell(
                            defects,
                            null,
                            "the role " + role
                                    + (written == null
                                            ? " is held by no post"
                                            : " is held by " + written + ", which is no post"),
                            () -> nearestPost(written == null ? "" : written, posts));
                }
            });
            return roles;
        }

        private static String nearestPost(String written, Set<Post> posts) {
            Set<String> known = new TreeSet<>();
            posts.forEach(post -> known.add(post.name()));
            ModelTypes.constants(Post.class).values().forEach(post -> known.add(((Post) post).name()));
            String nearest = Nearest.to(written, known);
            return nearest == null
                    ? "declare it under \"posts\""
                    : "\"" + nearest + "\", or declare it under \"posts\"";
        }
    }

    /** Tells of every key that the object does not have. */
    static void unknownKeys(JsonPlace object, Set<String> known, Defects defects, @Nullable String norm) {
        object.fields().forEach((key, place) -> {
            if (!known.contains(key)) {
                place.tell(
                        defects,
                        norm,
                        "\"" + key + "\" is no key here",
                        () -> Nearest.of(key, known, "one of " + String.join(", ", new TreeSet<>(known))));
            }
        });
    }

    /** Whether a list or object has too many entries; then that is told, and they are not looked at. */
    static boolean isTooMany(JsonPlace object, String field, @Nullable String norm, Defects defects) {
        JsonPlace place = object.get(field);
        if (place.items().size() + place.fields().size() <= PackLimits.ENTRIES) {
            return false;
        }
        defects.add(place.defect(
                norm, "\"" + field + "\" has more than " + PackLimits.ENTRIES + " entries", "fewer entries"));
        return true;
    }

    /** The texts of a list; something else in it is told. */
    static List<JsonPlace> texts(JsonPlace object, String field, @Nullable String norm, Defects defects) {
        List<JsonPlace> found = new ArrayList<>();
        JsonPlace list = object.get(field);
        if (isTooMany(object, field, norm, defects)) {
            return found;
        }
        if (list.value() != null && !(list.value() instanceof List)) {
            defects.add(list.defect(norm, "\"" + field + "\" is no list", "\"" + field + "\": [\"…\"]"));
        }
        for (JsonPlace item : list.items()) {
            if (item.text() != null) {
                found.add(item);
            } else {
                defects.add(item.defect(
                        norm, "\"" + field + "\" holds something other than text", "\"" + field + "\": [\"…\"]"));
            }
        }
        return found;
    }
}
