package org.councilprotocol.testkit;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilprotocol.model.Manner;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.decision.Deadline.Direction;
import org.councilprotocol.model.decision.Status;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.testkit.Wanted.DeadlinePart;
import org.councilprotocol.testkit.Wanted.Who;
import org.jspecify.annotations.Nullable;

/** Reads one item of {@code expect} or {@code never}. */
final class ClaimReader {

    private static final Set<String> KEYS = Stream.concat(
                    Stream.of("norm", "clause", "stands"),
                    Stream.of(Part.values()).map(Part::key))
            .collect(Collectors.toUnmodifiableSet());

    private final Vocabulary vocabulary;

    ClaimReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The claim here, or {@code null} if it has none that could be tried. */
    @Nullable
    Claim read(Cursor claim, Set<Standing> standingsIfLeftOut) {
        if (!claim.isObjectOf(KEYS)) {
            return null;
        }
        String cited = cited(claim);
        Set<Standing> standings = claim.has("stands") ? stands(claim.at("stands")) : standingsIfLeftOut;
        List<Wanted> parts = Stream.of(Part.values())
                .filter(part -> claim.has(part.key()))
                .map(part -> part(part, claim.at(part.key()), standings))
                .filter(Objects::nonNull)
                .toList();
        return cited == null || standings.isEmpty() ? null : new Claim(cited, standings, parts);
    }

    private @Nullable String cited(Cursor claim) {
        if (claim.has("norm") == claim.has("clause")) {
            claim.defect("give either norm or clause");
            return null;
        }
        String key = claim.has("norm") ? "norm" : "clause";
        Set<String> known = key.equals("norm") ? vocabulary.norms() : vocabulary.clauses();
        String cited = claim.at(key).text();
        if (cited == null) {
            return null;
        }
        if (!known.contains(cited)) {
            claim.at(key).defect("the pack has no " + key + " " + cited);
        } else if (vocabulary.background().contains(cited)) {
            claim.at(key).defect(key + " " + cited + " is background, which no decision ever cites");
        }
        return cited;
    }

    private static Set<Standing> stands(Cursor stands) {
        Standing standing = stands.word(Standing.class);
        return standing == null ? Set.of() : EnumSet.of(standing);
    }

    private @Nullable Wanted part(Part part, Cursor value, Set<Standing> standings) {
        if (part == Part.HANGS_ON && !standings.equals(Set.of(Standing.OPEN))) {
            value.defect("only what stands open hangs on facts");
        } else if (part == Part.BY && !standings.equals(Set.of(Standing.DISPLACED))) {
            value.defect("only what stands displaced is displaced by norms");
        } else if (standings.equals(Set.of(Standing.REMINDER)) && part != Part.SITUATION) {
            value.defect("a reminder has no parts to compare");
        }
        if (value.isNull() && part != Part.DEFEASIBLE && part != Part.SITUATION) {
            return Wanted.none(part);
        }
        return switch (part) {
            case MODALITY -> modality(value);
            case BEARER -> bearer(value);
            case ACT -> act(value);
            case TO -> to(value);
            case FROM -> from(value);
            case ABOUT -> about(value);
            case HOW -> how(value);
            case DEADLINE -> deadline(value);
            case SEE -> see(value);
            case NOTE -> note(value);
            case STATUS -> status(value);
            case DEFEASIBLE -> defeasible(value);
            case IN_TENSION_WITH -> inTensionWith(value);
            case READING -> reading(value);
            case SITUATION -> situation(value);
            case HANGS_ON -> hangsOn(value);
            case BY -> by(value);
        };
    }

    private static @Nullable Wanted modality(Cursor value) {
        Modality modality = value.word(Modality.class);
        return modality == null ? null : Wanted.modality(modality);
    }

    private @Nullable Wanted bearer(Cursor value) {
        Who who = who(value);
        return who == null ? null : Wanted.bearer(who);
    }

    private @Nullable Wanted from(Cursor value) {
        Who who = who(value);
        return who == null ? null : Wanted.from(who);
    }

    private @Nullable Wanted act(Cursor value) {
        String act = value.text();
        if (act == null) {
            return null;
        }
        if (!vocabulary.acts().contains(act)) {
            value.defect("the pack has no act " + act);
        }
        return Wanted.act(act);
    }

    private @Nullable Wanted to(Cursor value) {
        if (!value.isObjectOf(Set.of("allOf", "anyOf"))) {
            return null;
        }
        if (value.has("allOf") == value.has("anyOf")) {
            value.defect("give either allOf or anyOf");
            return null;
        }
        boolean all = value.has("allOf");
        List<Who> whom = value.at(all ? "allOf" : "anyOf").someItems().stream()
                .map(this::who)
                .filter(Objects::nonNull)
                .toList();
        return Wanted.to(all, whom);
    }

    private @Nullable Who who(Cursor value) {
        if (value.isText()) {
            return actor(value, null, false);
        }
        if (!value.isObjectOf(Set.of("post", "of"))) {
            return null;
        }
        if (!value.has("post")) {
            value.defect("post is missing");
            return null;
        }
        boolean ofGiven = value.has("of");
        return actor(value.at("post"), ofGiven && !value.at("of").isNull() ? value.optionalText("of") : null, ofGiven);
    }

    private @Nullable Who actor(Cursor value, @Nullable String of, boolean ofGiven) {
        String name = value.text();
        if (name == null) {
            return null;
        }
        if (!vocabulary.actors().contains(name)) {
            value.defect("the pack has no post or party " + name);
        }
        return new Who(name, of, ofGiven);
    }

    private static @Nullable Wanted about(Cursor value) {
        FactPath fact = value.fact();
        return fact == null ? null : Wanted.about(fact);
    }

    private static Wanted how(Cursor value) {
        Set<Manner> manners = value.items().stream()
                .map(item -> item.word(Manner.class))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return Wanted.how(manners);
    }

    private static @Nullable Wanted deadline(Cursor value) {
        if (!value.isObjectOf(Set.of("due", "workingDays", "direction", "start"))) {
            return null;
        }
        Stream.Builder<DeadlinePart> parts = Stream.builder();
        if (value.has("due")) {
            parts.add(DeadlinePart.due(value.at("due").date()));
        }
        if (value.has("workingDays")) {
            parts.add(DeadlinePart.workingDays(value.at("workingDays").number()));
        }
        if (value.has("direction")) {
            Direction direction = value.at("direction").word(Direction.class);
            if (direction != null) {
                parts.add(DeadlinePart.direction(direction));
            }
        }
        if (value.has("start")) {
            parts.add(DeadlinePart.start(value.at("start").date()));
        }
        return Wanted.deadline(parts.build().toList());
    }

    private static @Nullable Wanted see(Cursor value) {
        String document = value.text();
        return document == null ? null : Wanted.see(document);
    }

    private static @Nullable Wanted note(Cursor value) {
        String words = value.text();
        return words == null ? null : Wanted.note(words);
    }

    private static @Nullable Wanted status(Cursor value) {
        Status status = value.word(Status.class);
        return status == null ? null : Wanted.status(status);
    }

    private static @Nullable Wanted defeasible(Cursor value) {
        Boolean defeasible = value.truth();
        return defeasible == null ? null : Wanted.defeasible(defeasible);
    }

    private Wanted inTensionWith(Cursor value) {
        return Wanted.inTensionWith(
                value.items().stream().map(this::norm).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    private static @Nullable Wanted reading(Cursor value) {
        if (!value.isText()) {
            Boolean some = value.truth();
            return some == null ? null : Wanted.reading(some);
        }
        String reading = value.text();
        return reading == null ? null : Wanted.reading(reading);
    }

    private static @Nullable Wanted situation(Cursor value) {
        Integer place = value.number();
        return place == null ? null : Wanted.situation(place);
    }

    private static Wanted hangsOn(Cursor value) {
        return Wanted.hangsOn(value.someItems().stream()
                .map(Cursor::fact)
                .filter(Objects::nonNull)
                .toList());
    }

    private Wanted by(Cursor value) {
        return Wanted.by(value.someItems().stream()
                .map(this::norm)
                .filter(Objects::nonNull)
                .toList());
    }

    private @Nullable String norm(Cursor value) {
        String norm = value.text();
        if (norm != null && !vocabulary.norms().contains(norm)) {
            value.defect("the pack has no norm " + norm);
        }
        return norm;
    }
}
