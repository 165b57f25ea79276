package org.councilprotocol.rules.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.councilprotocol.model.Actor;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.decision.Addressees;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.decision.Who;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.jspecify.annotations.Nullable;

/** Verdicts as sentences: bearer, modality, act, to whom, how and by when, under a clause. */
final class Sentence {

    /** What is only allowed needs no "normally": that would say that it is usual. */
    private static final Set<Modality> OPTIONAL = EnumSet.of(Modality.MAY, Modality.CAN);

    /** How the words of an act begin that is itself a question left open. */
    private static final Pattern INDIRECT_QUESTION =
            Pattern.compile("^((to|of|from|with|for|by|on|in) )?(who|whom|whose|which|what|whether|when|where|how)\\b");

    private final Words words;

    Sentence(Words words) {
        this.words = words;
    }

    /**
     * The verdict with its clause, telling its kind, so that it can stand anywhere: "The member must lodge the
     * complaint, in writing (11.3).", "As to the Town Clerk, the protocol does not say with whom the matter is to be
     * taken up (15.2(a)).".
     */
    String of(Verdict verdict) {
        return switch (verdict.kind()) {
            case VERDICT, GAP, REMINDER -> underHeading(verdict);
            case ARGUABLE -> "On one reading: " + underHeading(verdict);
            case NOT_ARISING -> "Does not arise: " + underHeading(verdict);
        };
    }

    /** The verdict with its clause where it may hold and may not. */
    String perhaps(Verdict verdict) {
        return verdict.kind() == OpenVerdict.Kind.ARGUABLE
                ? "Perhaps, on one reading: " + underHeading(verdict)
                : "Perhaps: " + of(verdict);
    }

    /** The verdict with its clause, where a heading tells what is arguable and what does not arise. */
    String underHeading(Verdict verdict) {
        return cited(words(verdict), verdict.clause());
    }

    /** The verdict with its clause as a part of a sentence: "the member must lodge the complaint (11.3)". */
    String inside(Verdict verdict) {
        return inside(verdict, verdict.clause());
    }

    /** The same under the clauses of several norms that say it. */
    String inside(Verdict verdict, String clauses) {
        String said = words(verdict);
        return (said.endsWith(".") ? said.substring(0, said.length() - 1) : said) + " (" + clauses + ")";
    }

    /** What is said, without its clause. */
    String words(Verdict verdict) {
        return switch (verdict.kind()) {
            case VERDICT, ARGUABLE, GAP ->
                verdict.see() == null ? saying(verdict) : "on this the protocol points to " + verdict.see();
            case NOT_ARISING, REMINDER -> verdict.text();
        };
    }

    private String saying(Verdict verdict) {
        boolean isVoid = verdict.kind() == OpenVerdict.Kind.GAP && verdict.modality() != null;
        Phrase act = new Phrase(isVoid ? words.get("act." + verdict.act().name()) : act(verdict));
        String to = to(verdict.to());
        String from = verdict.from() == null ? null : who(verdict.from());
        String about = verdict.about() == null ? null : verdict.about().label();
        act.fill("to", to).fill("from", from).fill("about", about);

        StringBuilder saying = new StringBuilder();
        if (about != null && !act.has("about")) {
            saying.append("as to ").append(about).append(", ");
        }
        saying.append(binding(verdict)).append(act.said(words.get("party.unstated")));
        if (to != null && !act.has("to")) {
            saying.append(", to ").append(to);
        }
        if (!verdict.how().isEmpty()) {
            List<String> how = verdict.how().stream()
                    .map(manner -> words.get("manner." + Shape.kebab(manner.name())))
                    .toList();
            saying.append(", ").append(Listing.of(how, "and"));
        }
        if (verdict.deadline() != null) {
            saying.append(", ").append(Timing.limit(verdict.deadline()));
        }
        if (from != null && !act.has("from")) {
            saying.append("; it is for ").append(from).append(" to see to it");
        }
        if (isVoid) {
            saying.append(", but ").append(notSaid(verdict, "the protocol names no route for it"));
        }
        return saying.toString();
    }

    /** Whom a verdict binds; {@code null} where it states something and binds nobody. */
    @Nullable
    String bearer(Verdict verdict) {
        if (verdict.modality() == null || verdict.modality() == Modality.HOLDS) {
            return null;
        }
        return verdict.bearer() == null ? words.get("party.unstated") : who(verdict.bearer());
    }

    /** Words with their clause, as a sentence. */
    static String cited(String saying, String clause) {
        String sentence = saying.endsWith(".") ? saying.substring(0, saying.length() - 1) : saying;
        return capital(sentence) + " (" + clause + ").";
    }

    /** The words with a capital letter at their beginning. */
    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What is to be done or stated; of a gap what the protocol does not say, which is never an order. */
    private String act(Verdict verdict) {
        String act = words.get("act." + verdict.act().name());
        return verdict.kind() == OpenVerdict.Kind.GAP
                ? notSaid(verdict, "the protocol names no route for this: “" + act + "”")
                : act;
    }

    /** What the protocol does not say of an act, in these words where the act has none for it. */
    private String notSaid(Verdict gap, String otherwise) {
        String act = words.get("act." + gap.act().name());
        String open = words.find("act." + gap.act().name() + ".gap");
        if (open == null && INDIRECT_QUESTION.matcher(act).find()) {
            open = act;
        }
        return open == null ? otherwise : "the protocol does not say " + open;
    }

    private String binding(Verdict verdict) {
        String bearer = bearer(verdict);
        if (verdict.kind() == OpenVerdict.Kind.GAP && bearer == null) {
            return "";
        } else if (bearer == null) {
            return verdict.defeasible() ? "normally, " : "";
        }
        String modality = words.get("modality."
                + Shape.kebab(Objects.requireNonNull(verdict.modality()).name()));
        String verb = verdict.bearer() == null
                ? null
                : words.find(Phrases.key(verdict.bearer().actor()) + ".verb");
        if (verb != null && modality.startsWith("is ")) {
            modality = verb + modality.substring("is".length());
        }
        if (verdict.defeasible() && !OPTIONAL.contains(verdict.modality())) {
            String first = modality.split(" ", 2)[0];
            modality = first + " normally" + modality.substring(first.length());
        }
        return bearer + " " + modality + " ";
    }

    private @Nullable String to(@Nullable Addressees addressees) {
        return addressees == null
                ? null
                : Listing.of(addressees.whom().stream().map(this::who).toList(), addressees.all() ? "and" : "or");
    }

    private String who(Who who) {
        String name = name(who.actor());
        String of = words.find(Phrases.key(who.actor()) + ".of");
        if (who.of() != null) {
            return of == null ? name + " of " + who.of() : Template.fill(of, Map.of("of", who.of()));
        }
        return who.ofFact() == null || of != null ? name : name + " of the " + inWords(who.ofFact());
    }

    /** The name of a fact in plain words: "holding department" for {@code document.holdingDepartment}. */
    private static String inWords(FactPath fact) {
        return fact.name().replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private String name(Actor actor) {
        return words.get(Phrases.key(actor));
    }
}
