package org.councilprotocol.rules.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.councilprotocol.model.HeldBy;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.Post;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.PackTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;

/** The words that a case in JSON is written with, besides the names of facts. */
final class Vocabulary {

    /** The field that says which situation an object is. */
    static final String SITUATION = "situation";

    /** The field that holds the situations of a case. */
    static final String SITUATIONS = "situations";

    /** The field that holds the people who are told once for the whole case. */
    static final String PEOPLE = "people";

    /** The field that holds the facts that are told once for several situations. */
    static final String SHARED = "shared";

    /** The field that will hold the day on which a case is looked at. */
    static final String AS_OF = "asOf";

    /** The field that will hold what is already done. */
    static final String DONE = "done";

    /** The field that says on which side a person stands. */
    static final String PARTY = "party";

    /** The field by which a person is referred to. */
    static final String ID = "id";

    /** What a name is written as that is known to be no name. */
    static final String NONE = "none";

    /** The records that a person can be, by the word that stands in {@link #PARTY}. */
    static final Map<String, Shape> PARTIES = parties();

    /** The people and things that hang off situations, by name. */
    static final Map<String, Shape> RECORDS = records();

    private final PackTypes types;
    private final Map<String, Post> posts = new TreeMap<>();
    /** The same for quick looks. */
    private final Map<String, Post> known = new HashMap<>();

    private final boolean someAreHeldByOneSide;

    /** The common posts and these. */
    Vocabulary(Set<Post> declaredPosts) {
        this(declaredPosts, PackTypes.COMMON);
    }

    /**
     * The common posts and these.
     *
     * @param types has the situations that a case can consist of
     */
    Vocabulary(Set<Post> declaredPosts, PackTypes types) {
        this.types = types;
        declaredPosts.forEach(post -> posts.put(post.name(), post));
        Shape.constants(Post.class).forEach(post -> posts.put(post.name(), post));
        known.putAll(posts);
        this.someAreHeldByOneSide = declaredPosts.stream()
                .anyMatch(post -> known.get(post.name()) == post && post.heldBy() != HeldBy.EITHER);
    }

    /** The situations that a case can consist of, by name, in alphabetical order. */
    Map<String, Shape> situations() {
        return types.situations();
    }

    /** The names of the posts that a case may speak of, in alphabetical order. */
    Collection<String> posts() {
        return posts.keySet();
    }

    /** Whether there is a post of this name. */
    boolean knows(String post) {
        return known.containsKey(post);
    }

    /** The post as the model or the pack declares it; itself where neither does. */
    Post declared(Post post) {
        return known.getOrDefault(post.name(), post);
    }

    /** Whether the pack says of one of its own posts who holds it. */
    boolean someAreHeldByOneSide() {
        return someAreHeldByOneSide;
    }

    /** What to say of a post that is not known. */
    String unknownPost(String post) {
        return Quoted.of(post) + " is not a post known here" + Advice.among(post, posts())
                + ". For a post that the protocol does not name write \"other\"; for no post, the empty list []";
    }

    /** An enum's values by the words that stand for them, in their order. */
    static Map<String, Object> values(Class<?> type) {
        Map<String, Object> byWord = new LinkedHashMap<>();
        Shape.constants(type).forEach(value -> byWord.put(Shape.kebab(((Enum<?>) value).name()), value));
        return byWord;
    }

    /** Whether things of this type can be known to be none. */
    static boolean knowsNone(Class<?> type) {
        return type != Post.class && ModelTypes.constants(type).containsKey("NONE");
    }

    /** Whether the fact is a person, or several. */
    static boolean isPerson(Part part) {
        return part.kind() == Kind.RECORD && Person.class.isAssignableFrom(part.type());
    }

    /** The parties whose people may stand where this type is declared. */
    static List<String> parties(Class<?> declared) {
        List<String> found = new ArrayList<>();
        Shape.permitted(declared).forEach(shape -> found.add(shape.name()));
        return found;
    }

    private static Map<String, Shape> parties() {
        Map<String, Shape> found = new LinkedHashMap<>();
        Shape.permitted(Person.class).forEach(shape -> found.put(shape.name(), shape));
        return found;
    }

    private static Map<String, Shape> records() {
        Map<String, Shape> found = new TreeMap<>();
        Shape.situations().values().forEach(situation -> gather(situation, found));
        return found;
    }

    private static void gather(Shape shape, Map<String, Shape> found) {
        for (Part part : shape.parts()) {
            if (part.kind() == Kind.RECORD) {
                for (Shape nested : Shape.permitted(part.type())) {
                    if (found.put(nested.name(), nested) == null) {
                        gather(nested, found);
                    }
                }
            }
        }
    }
}
