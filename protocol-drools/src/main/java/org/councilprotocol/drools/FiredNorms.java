package org.councilprotocol.drools;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.councilprotocol.drools.Statement.Word;
import org.councilprotocol.model.Verdicts;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/**
 * What the rules of a pack say while a plain session fires them; for one run of one session.
 *
 * <pre>{@code
 * FiredNorms fired = new FiredNorms();
 * session.addEventListener(fired);
 * session.setGlobal("verdicts", fired.verdicts());
 * session.insert(complaint);
 * session.getAgenda().getAgendaGroup("terms").setFocus(); // where the pack has terms
 * session.fireAllRules();
 * fired.statements();
 * }</pre>
 *
 * <p>A statement speaks for the norm that it names, and otherwise for the one with which its rule's name begins.
 */
public final class FiredNorms extends DefaultAgendaEventListener {

    private final List<Chain> chains = new ArrayList<>();
    private final Verdicts verdicts = verdicts(null);
    private String rule = "";

    /** The global {@code verdicts} of the session. */
    public Verdicts verdicts() {
        return verdicts;
    }

    /** What has been said, in the order in which it was. */
    public List<Statement> statements() {
        return chains.stream().map(Chain::statement).toList();
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        rule = event.getMatch().getRule().getName();
    }

    /**
     * The vocabulary of verdicts on this norm; on the one that the rule's name begins with where it is {@code null}.
     */
    private Verdicts verdicts(@Nullable String norm) {
        return words(
                Verdicts.class,
                (proxy, method, arguments) -> method.getReturnType() == Verdicts.class && arguments != null
                        ? verdicts((String) arguments[0])
                        : begin(norm == null ? normOf(rule) : norm, method, arguments));
    }

    private static String normOf(String rule) {
        int end = rule.indexOf(' ');
        return end < 0 ? rule : rule.substring(0, end);
    }

    private Object begin(String norm, Method method, @Nullable Object @Nullable [] arguments) {
        Chain chain = new Chain(norm, rule, new ArrayList<>());
        chains.add(chain);
        chain.add(method, arguments);
        return words(Verdicts.Said.class, (proxy, next, more) -> {
            chain.add(next, more);
            return proxy;
        });
    }

    /** The vocabulary itself answers, so that there is no second list of its words. */
    private static <T> T words(Class<T> vocabulary, InvocationHandler handler) {
        return vocabulary.cast(Proxy.newProxyInstance(
                vocabulary.getClassLoader(), new Class<?>[] {vocabulary}, (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return switch (method.getName()) {
                            case "equals" -> proxy == arguments[0];
                            case "hashCode" -> System.identityHashCode(proxy);
                            default -> "what rules say";
                        };
                    }
                    return handler.invoke(proxy, method, arguments);
                }));
    }

    /** A chain that is still being said. */
    private record Chain(String norm, String rule, List<Word> words) {

        void add(Method method, @Nullable Object @Nullable [] arguments) {
            words.add(new Word(method.getName(), arguments == null ? List.of() : Arrays.asList(arguments)));
        }

        Statement statement() {
            return new Statement(norm, rule, words);
        }
    }
}
