package org.councilprotocol.rules.internal.language;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells whether a grammar derives a text: looks for every end that each production can have from a place. */
final class Recogniser {

    private final Map<String, Ebnf.Production> productions;
    private final Terminals terminals;

    Recogniser(Map<String, Ebnf.Production> productions, Terminals terminals) {
        this.productions = productions;
        this.terminals = terminals;
    }

    /** The first thing that keeps the text from being derived; {@code null} if it is derived. */
    @Nullable
    String obstacle(String start, String text) {
        List<Terminals.Spelled> tokens = terminals.cut(text);
        if (tokens == null) {
            return "something is no token";
        }
        Derivation derivation = new Derivation(tokens);
        if (derivation.ends(new Ebnf.Name(start), 0).get(tokens.size())) {
            return null;
        }
        return derivation.furthest == tokens.size()
                ? "the text ends too early"
                : tokens.get(derivation.furthest).toString();
    }

    boolean derives(String start, String text) {
        return obstacle(start, text) == null;
    }

    /** Of one text. */
    private final class Derivation {

        private final List<Terminals.Spelled> tokens;
        private final Map<String, Map<Integer, BitSet>> known = new HashMap<>();
        private int furthest;

        Derivation(List<Terminals.Spelled> tokens) {
            this.tokens = tokens;
        }

        /** Where what the expression derives can end, if it starts here. */
        BitSet ends(Ebnf.Expression expression, int place) {
            if (expression instanceof Ebnf.Name name && !Terminals.isToken(name.name())) {
                return ofProduction(name.name(), place);
            } else if (expression instanceof Ebnf.Sequence sequence) {
                BitSet ends = at(place);
                for (Ebnf.Expression part : sequence.parts()) {
                    ends = ends(part, ends);
                }
                return ends;
            } else if (expression instanceof Ebnf.Choice choice) {
                BitSet ends = new BitSet();
                choice.options().forEach(option -> ends.or(ends(option, place)));
                return ends;
            } else if (expression instanceof Ebnf.Repeated repeated) {
                return ofRepeated(repeated, place);
            }
            return ofToken(expression, place);
        }

        private BitSet ofProduction(String name, int place) {
            Map<Integer, BitSet> ofThis = known.computeIfAbsent(name, key -> new HashMap<>());
            BitSet before = ofThis.get(place);
            if (before != null) {
                return before;
            }
            Ebnf.Production production = productions.get(name);
            if (production == null) {
                throw new IllegalArgumentException("the grammar does not say what " + name + " is");
            }
            BitSet ends = (BitSet) ends(production.says(), place).clone();
            if (production.onOneLine()) {
                for (int end = ends.nextSetBit(place + 1); end >= 0; end = ends.nextSetBit(end + 1)) {
                    ends.set(
                            end, tokens.get(end - 1).line() == tokens.get(place).line());
                }
            }
            ofThis.put(place, ends);
            return ends;
        }

        private BitSet ofRepeated(Ebnf.Repeated repeated, int place) {
            BitSet all = new BitSet();
            BitSet last = at(place);
            if (repeated.atLeast() == 0) {
                all.or(last);
            }
            do {
                last = ends(repeated.what(), last);
                last.andNot(all);
                all.or(last);
            } while (repeated.many() && !last.isEmpty());
            return all;
        }

        private BitSet ends(Ebnf.Expression expression, BitSet places) {
            BitSet ends = new BitSet();
            places.stream().forEach(place -> ends.or(ends(expression, place)));
            return ends;
        }

        private BitSet ofToken(Ebnf.Expression expression, int place) {
            boolean more = place < tokens.size();
            boolean sameLine = more
                    && place > 0
                    && tokens.get(place).line() == tokens.get(place - 1).line();
            if (expression instanceof Ebnf.Name name && name.name().equals("LINE_END")) {
                return sameLine ? new BitSet() : at(place);
            }
            if (expression instanceof Ebnf.Name name && name.name().equals("NO_CALL")) {
                return sameLine && tokens.get(place).spelling().equals("(") ? new BitSet() : at(place);
            }
            furthest = Math.max(furthest, place);
            boolean matches = more
                    && (expression instanceof Ebnf.Name name
                            ? terminals.matches(name.name(), tokens, place)
                            : terminals.matches(expression, tokens.get(place).spelling()));
            return matches ? at(place + 1) : new BitSet();
        }

        private static BitSet at(int place) {
            BitSet one = new BitSet();
            one.set(place);
            return one;
        }
    }
}
