package org.councilprotocol.drools;

import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.engine.EngineException;
import org.councilprotocol.rules.internal.vocabulary.Declaration;
import org.councilprotocol.rules.internal.vocabulary.DeclaredSituation;
import org.councilprotocol.rules.internal.vocabulary.PackTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.type.FactType;

/** What a pack declares, as Drools has it: types that its own {@code declare} makes, and facts of them. */
final class DeclaredFacts {

    private static final String OF = "of";

    private DeclaredFacts() {}

    /** The declarations as Drools reads them; empty where there is none. */
    static String drl(PackTypes types) {
        StringBuilder drl = new StringBuilder();
        for (Declaration declaration : types.declarations()) {
            if (declaration instanceof Declaration.Values values) {
                drl.append("declare enum ").append(values.name()).append(' ');
                drl.append(String.join(
                        ", ",
                        values.constants().stream()
                                .map(constant -> constant + "(\"\")")
                                .toList()));
                drl.append("; label : String end\n");
            } else if (declaration instanceof Declaration.MoreFacts more) {
                drl.append("declare ").append(more.name()).append('\n');
                drl.append("    ").append(OF).append(" : ").append(more.of()).append('\n');
                facts(more.facts(), drl);
            } else if (declaration instanceof Declaration.OwnSituation situation) {
                drl.append("declare ").append(situation.name()).append(" extends PackSituation\n");
                facts(situation.facts(), drl);
            }
        }
        return drl.toString();
    }

    private static void facts(List<Declaration.Fact> facts, StringBuilder drl) {
        for (Declaration.Fact fact : facts) {
            String type =
                    switch (fact.many()) {
                        case ONE -> fact.type();
                        case SET -> "Set<" + fact.type() + ">";
                        case LIST -> "List<" + fact.type() + ">";
                    };
            drl.append("    ").append(fact.name()).append(" : ").append(type).append('\n');
        }
        drl.append("end\n");
    }

    /**
     * What is put into Drools' working memory for a situation, each fact with what stands for it outside.
     *
     * @param base the rules, compiled with the declarations
     */
    static Map<Object, Object> of(Situation situation, KieBase base) {
        Map<Object, Object> facts = new IdentityHashMap<>();
        if (!(situation instanceof DeclaredSituation declared)) {
            facts.put(situation, situation);
            return facts;
        }
        Shape shape = Shape.of(declared.getClass());
        FactType type = type(declared.getClass().getSimpleName(), base);
        try {
            Object fact = type.newInstance();
            Situation common = declared.of();
            if (common != null) {
                type.set(fact, OF, common);
                facts.put(common, situation);
            }
            for (Part part : shape.ownParts()) {
                type.set(fact, part.name(), value(part, part.get(declared), type.getFactClass()));
            }
            facts.put(fact, situation);
            return facts;
        } catch (ReflectiveOperationException e) {
            throw new EngineException("Drools made no facts of " + shape, e);
        }
    }

    private static FactType type(String name, KieBase base) {
        return base.getKiePackages().stream()
                .flatMap(each -> each.getFactTypes().stream())
                .filter(each -> each.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new EngineException("the rules declare no " + name));
    }

    /**
     * A value as Drools has it: those of a list that the pack declares are Drools' own, made beside the other types.
     */
    private static @Nullable Object value(Part part, @Nullable Object value, Class<?> beside)
            throws ClassNotFoundException {
        boolean declared = part.type().isEnum() && !part.type().getPackage().equals(Situation.class.getPackage());
        if (value == null || !declared) {
            return value;
        } else if (value instanceof Collection<?> several) {
            Set<@Nullable Object> converted = new HashSet<>();
            for (Object each : several) {
                converted.add(value(part, each, beside));
            }
            return converted;
        }
        Class<?> type = Class.forName(
                beside.getPackageName() + "." + part.type().getSimpleName(), true, beside.getClassLoader());
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(((Enum<?>) value).name())) {
                return constant;
            }
        }
        throw new EngineException("Drools has no " + value + " of " + part);
    }
}
