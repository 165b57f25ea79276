package org.councilprotocol.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.module.SimpleModule;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.rules.Protocol;

/**
 * Teaches an {@code ObjectMapper} the JSON of cases and decisions: what {@link Protocol#read} reads and the library's
 * writers write, wherever such a value stands in what is bound.
 *
 * <table>
 * <caption>What is bound</caption>
 * <tr><td>{@link Case}</td><td>one situation, or several under {@code "situations"}</td></tr>
 * <tr><td>{@link Situation}, or one kind of it such as {@code Complaint}</td><td>a case of that alone</td></tr>
 * <tr><td>{@link Decision}</td><td>a decision</td></tr>
 * </table>
 *
 * <p>What cannot be read is a {@code JsonMappingException} whose cause is the
 * {@link org.councilprotocol.rules.json.InputException} with every defect; the paths of the defects begin where the
 * case or decision begins. Nothing that a mapper is set to (names, inclusion, unknown properties) changes this JSON.
 *
 * <p>It is not found by {@code findAndRegisterModules}, since a protocol has to say which posts a case may name. With
 * Spring it is a bean:
 *
 * <pre>{@code
 * @Bean
 * Module protocolModule(Protocol protocol) {
 *     return ProtocolModule.of(protocol);
 * }
 * }</pre>
 */
public final class ProtocolModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private final transient CaseDeserializer cases;

    private ProtocolModule(Protocol protocol) {
        super("council-protocol", Version.unknownVersion());
        this.cases = new CaseDeserializer(protocol);
        addSerializer(Case.class, new CaseSerializer());
        addSerializer(Situation.class, new SituationSerializer());
        addSerializer(Decision.class, new DecisionSerializer());
        addDeserializer(Case.class, cases);
        addDeserializer(Decision.class, new DecisionDeserializer());
    }

    /** A module whose cases may name the posts that this protocol knows. */
    public static ProtocolModule of(Protocol protocol) {
        return new ProtocolModule(protocol);
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new SituationDeserializers(cases));
    }
}
