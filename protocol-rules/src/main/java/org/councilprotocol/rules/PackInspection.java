package org.councilprotocol.rules;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.rules.engine.RuleEngine;
import org.councilprotocol.rules.internal.decide.WhyNot;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.language.Operator;
import org.councilprotocol.rules.internal.pack.Pack;
import org.councilprotocol.rules.internal.pack.Rule;
import org.councilprotocol.rules.internal.vocabulary.PackTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.json.InputException;
import org.councilprotocol.rules.pack.RuleInfo;

/**
 * What a pack is made of: for rule authors, tests of a pack and whoever writes tools for them. Immutable, and safe to
 * share among threads.
 *
 * <pre>{@code
 * PackInspection pack = PackInspection.of(protocol);
 * pack.rules();
 * pack.whyNot(situation, "11.3/1");
 * }</pre>
 */
public final class PackInspection {

    private final Protocol protocol;
    private final Pack pack;

    private PackInspection(Protocol protocol) {
        this.protocol = protocol;
        this.pack = protocol.content();
    }

    /** What the pack of this protocol is made of. */
    public static PackInspection of(Protocol protocol) {
        return new PackInspection(protocol);
    }

    /** The posts that the pack declares besides the common ones. */
    public Set<Post> declaredPosts() {
        return pack.posts();
    }

    /** The posts that some rule tells from others, or that the pack declares, by their names. */
    public Set<Post> postsNamed() {
        Set<Post> named = new TreeSet<>(pack.posts());
        for (Rule rule : pack.rules()) {
            for (Rule.Tested tested : rule.tested()) {
                tested.constants().stream()
                        .map(Operand.Constant::value)
                        .filter(Post.class::isInstance)
                        .map(Post.class::cast)
                        .forEach(named::add);
            }
        }
        return named;
    }

    /** The parties that the pack declares besides the common ones. */
    public Set<Party> declaredParties() {
        return pack.parties();
    }

    /** The acts that the pack declares besides the common ones. */
    public Set<Act> declaredActs() {
        return pack.acts();
    }

    /** The sections whose deciding norms must have rules; empty for all. */
    public List<String> encodedSections() {
        return pack.encodes();
    }

    /** Whether what does not arise is derived from the rules, as in rule language 2, besides what they say of it. */
    public boolean derivesNotArising() {
        return pack.language().saysMoreThanItsRules();
    }

    /** The rules that give verdicts, in the order of files and lines. */
    public List<RuleInfo> rules() {
        return pack.rules().stream()
                .filter(rule -> !rule.norm().isEmpty())
                .map(rule -> new RuleInfo(
                        rule.norm(), rule.name(), rule.at().file(), rule.at().line()))
                .distinct()
                .toList();
    }

    /** The rules as they were verified, terms first; a rule with an {@code or} is one for each branch. */
    public List<Rule> verifiedRules() {
        return pack.rules();
    }

    /** The types that the rules can speak of, and the situations of which a case can consist. */
    public PackTypes types() {
        return pack.types();
    }

    /**
     * All that decisions about a kind of situation rest on, as text for machines: where two protocols agree in it, they
     * decide every such situation alike.
     */
    public String basis(Class<? extends Situation> situation) {
        StringBuilder basis = new StringBuilder();
        rulesFor(situation)
                .forEach(rule -> basis.append(String.join(
                        "\n",
                        rule.name(),
                        rule.conditions().toString(),
                        rule.conclusion().toString(),
                        rule.overrides() + " " + rule.varies() + " " + rule.tension() + " " + rule.reading(),
                        "")));
        return basis.append(pack.catalogue().norms())
                .append(pack.types().declarations())
                .append(new TreeSet<>(pack.closureDays()))
                .append(pack.posts().stream()
                        .sorted()
                        .map(post -> post.name() + " " + post.heldBy())
                        .toList())
                .append(new TreeSet<>(pack.parties()))
                .append(pack.acts())
                .append(new TreeMap<>(pack.words()))
                .append(new TreeMap<>(pack.roles()))
                .append(pack.readings())
                .toString();
    }

    /**
     * The facts of a kind of situation that some rule tests, by path without places in lists, such as
     * {@code "subjects.posts"}, each with the clauses of the norms that test it.
     */
    public Map<String, List<String>> testedBy(Class<? extends Situation> situation) {
        Map<String, Set<Norm>> found = new TreeMap<>();
        List<Rule> rules = rulesFor(situation);
        for (Rule rule : rules) {
            for (Norm norm : normsBehind(rule, rules)) {
                rule.tested()
                        .forEach(tested -> found.computeIfAbsent(tested.path().replace("[]", ""), path -> inOrder())
                                .add(norm));
            }
        }
        Map<String, List<String>> clauses = new TreeMap<>();
        found.forEach((path, norms) -> clauses.put(path, clauses(norms)));
        return clauses;
    }

    /**
     * Which values of a fact with a closed list some rule tells from the others.
     *
     * @param byValue each such value by its name in JSON, with the clauses of the norms that turn on it
     * @param others the clauses of the norms that turn on any value besides those that they name, such as those of
     *     whoever acts outside an office; empty if nothing turns on the values that are not in {@code byValue}
     */
    public record HeardValues(Map<String, List<String>> byValue, List<String> others) {

        public HeardValues {
            byValue = Collections.unmodifiableMap(new LinkedHashMap<>(byValue));
            others = List.copyOf(others);
        }
    }

    /**
     * For the facts of a kind of situation that have a closed list of values and that some rule tests, by path without
     * places in lists: which of the values turn something.
     */
    public Map<String, HeardValues> heardValues(Class<? extends Situation> situation) {
        Map<String, Map<String, Set<Norm>>> named = new TreeMap<>();
        Map<String, Set<Norm>> others = new TreeMap<>();
        List<Rule> rules = rulesFor(situation);
        for (Rule rule : rules) {
            for (Rule.Tested tested : rule.tested()) {
                List<Object> values = tested.constants().stream()
                        .map(Operand.Constant::value)
                        .filter(Enum.class::isInstance)
                        .toList();
                if (tested.operator() == null || values.isEmpty()) {
                    continue;
                }
                String path = tested.path().replace("[]", "");
                for (Norm norm : normsBehind(rule, rules)) {
                    values.forEach(value -> named.computeIfAbsent(path, each -> new TreeMap<>())
                            .computeIfAbsent(Shape.kebab(((Enum<?>) value).name()), each -> inOrder())
                            .add(norm));
                    if (tested.operator() == Operator.NOT_EQUAL || tested.operator() == Operator.NOT_IN) {
                        others.computeIfAbsent(path, each -> inOrder()).add(norm);
                    }
                }
            }
        }
        Map<String, HeardValues> heard = new TreeMap<>();
        named.forEach((path, values) -> {
            Map<String, List<String>> clauses = new LinkedHashMap<>();
            values.forEach((value, norms) -> clauses.put(value, clauses(norms)));
            heard.put(path, new HeardValues(clauses, clauses(others.getOrDefault(path, Set.of()))));
        });
        return heard;
    }

    private Set<Norm> inOrder() {
        List<Norm> norms = List.copyOf(pack.catalogue().norms());
        return new TreeSet<>(Comparator.comparing(norms::indexOf));
    }

    private static List<String> clauses(Set<Norm> norms) {
        return norms.stream().map(Norm::clause).distinct().toList();
    }

    /**
     * For each rule of a norm, the condition at which this situation falls short of it; for a rule author.
     *
     * @throws IllegalArgumentException if there is no such norm
     * @throws InputException if the situation says what a case cannot say
     */
    public String whyNot(Situation situation, String norm) {
        if (pack.catalogue().norm(norm) == null) {
            throw new IllegalArgumentException("there is no norm " + norm);
        }
        Situation spelled = protocol.spelled(situation);
        return WhyNot.of(protocol.rulesOf(Shape.of(spelled.getClass())), spelled, norm);
    }

    /** The norms whose rules are about a kind of situation, in the order of the document. */
    public List<Norm> normsAbout(Class<? extends Situation> situation) {
        Set<String> ids = new TreeSet<>();
        rulesFor(situation).stream()
                .filter(rule -> pack.speaksOf(rule, Shape.of(situation)))
                .forEach(rule -> ids.add(rule.norm()));
        return pack.catalogue().norms().stream()
                .filter(norm -> ids.contains(norm.id()))
                .toList();
    }

    /**
     * Whether a rule is about this type of situation and no other: by its type or, where it is about any situation, by
     * the terms that it asks for.
     */
    public boolean isAbout(Rule rule, Class<?> type) {
        return rule.situation() == Situation.class && Pack.hangsOnTerms(rule)
                ? type.isRecord() && pack.speaksOf(rule, Shape.of(type))
                : rule.situation() == type;
    }

    private List<Rule> rulesFor(Class<? extends Situation> situation) {
        return pack.rulesFor(Shape.of(situation));
    }

    /** The norm that a rule encodes; for a term, every norm that rests on it. */
    private List<Norm> normsBehind(Rule rule, List<Rule> rules) {
        return rules.stream()
                .filter(other -> !other.norm().isEmpty() && (other == rule || pack.restsOn(other, rule)))
                .map(other -> Objects.requireNonNull(pack.catalogue().norm(other.norm())))
                .distinct()
                .toList();
    }
    /**
     * The same protocol, with every verdict out of runs of a rule engine over each completion of a case, instead of
     * this library's own evaluation of the rules. It says the same if the engine runs the rules as they are meant:
     * {@code org.councilprotocol.drools.DroolsProtocol}, in a module of its own, decides on Drools.
     *
     * @param engine an engine made from {@link #verifiedRules()}
     */
    public Protocol on(RuleEngine engine) {
        return protocol.on(engine);
    }

    /**
     * The same protocol with other rules, for tests that find out whether a change of the rules would be noticed.
     *
     * @param rules the rules, each with a number of its own
     */
    public Protocol withRules(List<Rule> rules) {
        return Protocol.of(pack.withRules(rules));
    }
}
