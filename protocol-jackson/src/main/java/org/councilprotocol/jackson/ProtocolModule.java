package org.councilprotocol.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.util.Set;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.rules.json.CaseReader;

/**
 * Teaches an {@code ObjectMapper} the JSON of cases and decisions: what {@link CaseReader} reads and the library's
 * writers write, wherever such a value stands in what is bound.
 *
 * <table>
 * <caption>What is bound</caption>
 * <tr><td>{@link Situation}, or one kind of it such as {@code Complaint}</td>
 * <td>a case of one situation</td></tr>
 * <tr><td>{@code List<Situation>}</td><td>a case: one situation, or {@code {"situations": […]}}</td></tr>
 * <tr><td>{@link Decision}</td><td>a decision</td></tr>
 * </table>
 *
 * <p>What cannot be read is a {@code JsonMappingException} whose cause is the
 * {@link org.councilprotocol.rules.json.InputException} with every defect; the paths of the defects begin where the
 * case or decision begins. Nothing that a mapper is set to (names, inclusion, unknown properties) changes this JSON.
 *
 * <p>It is not found by {@code findAndRegisterModules}, since it has to be told which posts a case may name. With
 * Spring it is a bean:
 *
 * <pre>{@code
 * @Bean
 * Module protocolModule(Protocol protocol) {
 *     return ProtocolModule.of(protocol.declaredPosts());
 * }
 * }</pre>
 */
public final class ProtocolModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private final transient CaseReader cases;

    private ProtocolModule(Set<Post> declaredPosts) {
        super("council-protocol", Version.unknownVersion());
        this.cases = CaseReader.of(declaredPosts);
        addSerializer(Situation.class, new CaseSerializers.OfSituation());
        addSerializer(Decision.class, new DecisionSerializer());
        addDeserializer(Decision.class, new DecisionDeserializer());
    }

    /** A module whose cases may name the common posts and these, which a pack declares. */
    public static ProtocolModule of(Set<Post> declaredPosts) {
        return new ProtocolModule(declaredPosts);
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new CaseSerializers());
        context.addDeserializers(new CaseDeserializers(cases));
    }
}
