package org.councilprotocol.rules.internal.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.councilprotocol.rules.internal.language.FactPath;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.language.Operator;
import org.councilprotocol.rules.internal.vocabulary.Nearest;
import org.councilprotocol.rules.internal.vocabulary.PackTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/** Finds what the paths of a rule stand for, and notes as tested what is looked at on the way. */
final class FactResolver {

    private final RuleDefects defects;
    private final PackTypes types;
    private final List<Rule.Tested> tested = new ArrayList<>();

    FactResolver(RuleDefects defects, PackTypes types) {
        this.defects = defects;
        this.types = types;
    }

    /** What the rule was found to look at, so far. */
    List<Rule.Tested> tested() {
        return tested;
    }

    /** What a path stands for outside a pattern's brackets; {@code null}, and a defect, where there is none such. */
    @Nullable
    Referent resolve(FactPath path, Scope scope) {
        return resolve(path, null, scope, null, null);
    }

    /** The same of a path that is merely copied into a verdict, which tests nothing. */
    @Nullable
    Referent copied(FactPath path, Scope scope) {
        return copied(path, null, scope);
    }

    /**
     * The same of a path that may stand in the brackets of a pattern.
     *
     * @param self the fact of that pattern; {@code null} if it stands in none
     */
    @Nullable
    Referent copied(FactPath path, @Nullable Referent self, Scope scope) {
        int before = tested.size();
        Referent copied = resolve(path, self, scope, null, null);
        tested.subList(before, tested.size()).clear();
        return copied;
    }

    /**
     * What a path stands for; {@code null}, and a defect, where there is none such.
     *
     * @param self the fact of the pattern in whose brackets the path stands; {@code null} if in none
     * @param operator how it is compared; {@code null} if it is not
     * @param with with what; {@code null} if it is not
     */
    @Nullable
    Referent resolve(
            FactPath path, @Nullable Referent self, Scope scope, @Nullable Operator operator, @Nullable Operand with) {
        Referent now = self;
        if (scope.isUnclear(path.variable())) {
            return null;
        } else if (path.variable() != null) {
            now = scope.referent(path.variable());
            if (now == null && !defects.rule().whole()) {
                return null;
            }
            if (now == null) {
                String variable = path.variable();
                defects.add(
                        path.at(),
                        "there is no variable " + variable,
                        () -> Nearest.of(variable, scope.variables(), "bind it in a pattern first"));
                return null;
            }
        }
        if (now == null) {
            defects.add(path.at(), path + " belongs to no pattern", "$variable." + path);
            return null;
        }
        int compared = path.parts().size() - (path.isCount() ? 2 : 1);
        for (int i = 0; i < path.parts().size(); i++) {
            boolean last = i == compared;
            now = i > compared && now.isMany()
                    ? count(now, path, operator)
                    : step(now, path.parts().get(i), path, last ? operator : null, last ? with : null);
            if (now == null) {
                return null;
            }
        }
        return now;
    }

    /** How many a list or set holds: no fact by itself, but a comparison of it. */
    private @Nullable Referent count(Referent several, FactPath path, @Nullable Operator operator) {
        if (operator == null) {
            defects.add(
                    path.at(),
                    "how many " + several.path() + " holds is no fact of the case",
                    path + " < …, in the brackets of a pattern");
            return null;
        }
        String size = "." + FactPath.SIZE;
        return new Referent(Integer.class, Many.ONE, several.path() + size, several.key() + size, null, false, false);
    }

    private @Nullable Referent step(
            Referent owner, String name, FactPath path, @Nullable Operator operator, @Nullable Operand with) {
        if (owner.isMany()) {
            defects.add(path.at(), owner.path() + " holds several", "a pattern of its own: … from …");
            return null;
        }
        if (!owner.isRecord()) {
            defects.add(
                    path.at(),
                    "a " + owner.type().getSimpleName() + " has no facts of its own",
                    "compare it with == or in ( … )");
            return null;
        }
        List<Shape> shapes = Shape.permitted(owner.type());
        String whole = owner.path().isEmpty() ? name : owner.path() + "." + name;
        Part found = null;
        for (Shape shape : shapes) {
            Part part = fact(shape, name);
            if (part == null || found != null && (part.type() != found.type() || part.many() != found.many())) {
                unknownFact(owner.type(), shapes, name, path);
                return null;
            }
            found = part;
        }
        if (found == null) {
            throw new AssertionError(owner);
        }
        Referent.Place place = new Referent.Place(shapes, name, whole);
        if (found.kind() != Kind.DATE && found.kind() != Kind.TEXT || operator != null) {
            place.tested(operator, with, tested);
        }
        if (found.kind() == Kind.TEXT && operator != null) {
            defects.add(
                    path.at(),
                    "what somebody is called is no fact that a rule can ask for",
                    "a fact that says what is meant, such as a post");
            return null;
        }
        return new Referent(
                found.type(),
                found.many(),
                whole,
                owner.key() + "." + name,
                found.kind() == Kind.RECORD ? null : place,
                false,
                false);
    }

    /**
     * The fact of this name; where a pattern asks for facts that the pack declares besides the common ones, of those.
     */
    private static @Nullable Part fact(Shape shape, String name) {
        Part part = shape.part(name);
        return part == null || shape.ownParts().contains(part) ? part : null;
    }

    private void unknownFact(Class<?> type, List<Shape> shapes, String name, FactPath path) {
        List<String> having = shapes.stream()
                .filter(shape -> fact(shape, name) != null)
                .map(shape -> shape.type().getSimpleName())
                .toList();
        if (!having.isEmpty()) {
            defects.add(
                    path.at(),
                    "not every " + type.getSimpleName() + " has a fact " + name,
                    "a pattern for " + String.join(" or ", having));
            return;
        }
        Shape more = types.more(type);
        if (more != null && fact(more, name) != null) {
            defects.add(
                    path.at(),
                    name + " is a fact that the pack declares of " + type.getSimpleName(),
                    "a condition of its own: " + more.type().getSimpleName() + "( of == $variable, " + name + " … )");
            return;
        }
        TreeSet<String> names = new TreeSet<>();
        shapes.forEach(shape -> shape.ownParts().forEach(part -> names.add(part.name())));
        defects.add(
                path.at(),
                type.getSimpleName() + " has no fact " + name,
                () -> Nearest.of(name, names, "one of " + String.join(", ", names)));
    }
}
