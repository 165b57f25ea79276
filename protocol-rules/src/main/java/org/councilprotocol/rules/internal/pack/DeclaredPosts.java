package org.councilprotocol.rules.internal.pack;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.councilprotocol.model.Post;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Constraint;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.language.ParsedFile;
import org.councilprotocol.rules.internal.language.ParsedRule;

/**
 * The posts that a pack declares, put into the conditions that name them: a rule gives a post's name alone, and who can
 * hold it is said in {@code pack.json}. Otherwise completing a case would try an officer in a post that only a member
 * holds.
 */
final class DeclaredPosts {

    private final Map<String, Post> posts = new HashMap<>();

    DeclaredPosts(Collection<Post> declared) {
        declared.forEach(post -> posts.put(post.name(), post));
    }

    /** The post of this name: the declared one, or else what the model has. */
    Post named(String name) {
        Post declared = posts.get(name);
        return declared == null ? Post.named(name) : declared;
    }

    /** The same file, whose conditions name the posts as they are declared. */
    ParsedFile in(ParsedFile file) {
        if (posts.isEmpty()) {
            return file;
        }
        return file.with(file.rules().stream().map(this::in).toList());
    }

    private ParsedRule in(ParsedRule rule) {
        return new ParsedRule(
                rule.name(),
                rule.opening(),
                rule.annotations(),
                in(rule.conditions()),
                rule.consequences(),
                rule.whole(),
                rule.at());
    }

    private List<Condition> in(List<Condition> conditions) {
        return conditions.stream().map(this::in).toList();
    }

    private Condition in(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return in(pattern);
        } else if (condition instanceof Condition.Quantified quantified) {
            return new Condition.Quantified(
                    quantified.wanted(),
                    quantified.patterns().stream().map(this::in).toList(),
                    quantified.at());
        }
        Condition.Either either = (Condition.Either) condition;
        return new Condition.Either(either.branches().stream().map(this::in).toList(), either.at());
    }

    private Condition.Pattern in(Condition.Pattern pattern) {
        return new Condition.Pattern(
                pattern.variable(),
                pattern.type(),
                pattern.constraints().stream().map(this::in).toList(),
                pattern.bindings(),
                pattern.from(),
                pattern.at());
    }

    private Constraint in(Constraint constraint) {
        if (constraint instanceof Constraint.Test test) {
            return new Constraint.Test(test.left(), test.operator(), in(test.right()));
        } else if (constraint instanceof Constraint.All all) {
            return new Constraint.All(all.parts().stream().map(this::in).toList());
        }
        return new Constraint.Any(
                ((Constraint.Any) constraint).parts().stream().map(this::in).toList());
    }

    private Operand in(Operand operand) {
        if (operand instanceof Operand.Constant constant) {
            return in(constant);
        } else if (operand instanceof Operand.Constants constants) {
            return new Operand.Constants(
                    constants.constants().stream().map(this::in).toList());
        }
        return operand;
    }

    private Operand.Constant in(Operand.Constant constant) {
        return constant.value() instanceof Post post
                ? new Operand.Constant(named(post.name()), constant.source(), constant.at())
                : constant;
    }
}
