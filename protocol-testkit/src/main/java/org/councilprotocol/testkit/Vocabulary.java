package org.councilprotocol.testkit;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Actor;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.model.norm.NormState;

/**
 * What scenarios of one pack can name. A misspelt name in {@code never} would otherwise pass for ever.
 *
 * @param norms ids of every norm
 * @param clauses every clause
 * @param background ids and clauses that no decision ever cites
 * @param actors parties and posts
 * @param acts acts
 */
record Vocabulary(
        Set<String> norms, Set<String> clauses, Set<String> background, Set<String> actors, Set<String> acts) {

    static Vocabulary of(UnderTest underTest) {
        Collection<Norm> norms = underTest.catalogue().norms();
        Set<String> background = new TreeSet<>();
        Set<String> cited = new TreeSet<>();
        norms.forEach(norm -> {
            Set<String> names = norm.state() == NormState.BACKGROUND ? background : cited;
            names.add(norm.id());
            names.add(norm.clause());
        });
        background.removeAll(cited);
        return new Vocabulary(
                norms.stream().map(Norm::id).collect(Collectors.toSet()),
                norms.stream().map(Norm::clause).collect(Collectors.toSet()),
                background,
                actors(underTest),
                acts(underTest));
    }

    private static Set<String> actors(UnderTest underTest) {
        Stream<Post> posts = Stream.concat(constants(Post.class), underTest.declaredPosts().stream());
        Stream<Party> parties = Stream.concat(constants(Party.class), underTest.declaredParties().stream());
        return Stream.<Actor>concat(parties, posts).map(Actor::name).collect(Collectors.toSet());
    }

    private static Set<String> acts(UnderTest underTest) {
        return Stream.concat(constants(Act.class), underTest.declaredActs().stream())
                .map(Act::name)
                .collect(Collectors.toSet());
    }

    /** The constants that a type of named things has of itself. */
    private static <T> Stream<T> constants(Class<T> type) {
        return Stream.of(type.getFields())
                .filter(field -> field.getType() == type)
                .map(Vocabulary::value)
                .map(type::cast);
    }

    private static Object value(Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(constant + " is not public", e);
        }
    }
}
