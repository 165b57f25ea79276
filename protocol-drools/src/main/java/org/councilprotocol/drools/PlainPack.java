package org.councilprotocol.drools;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.councilprotocol.rules.engine.EngineException;
import org.councilprotocol.rules.internal.pack.CommonTerms;
import org.councilprotocol.rules.pack.PackFiles;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieBuilder.ProjectType;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.KieModule;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaGroup;

/**
 * A pack's rule files as they stand, with the terms common to all councils, compiled by stock Drools and run in a plain
 * session of it.
 *
 * <pre>{@code
 * PlainPack worcester = PlainPack.classic(PackFiles.in(folder));
 * for (Statement statement : worcester.run(List.of(complaint))) {
 *     System.out.println(statement.norm() + " " + statement.verb());
 * }
 * }</pre>
 *
 * <p>This says which norms fire on facts all of which are told, and nothing else: what another norm displaces fires
 * here too, a fact left out counts as Drools counts {@code null}, and nothing is verified beforehand, so that the files
 * must be trusted as code is. A {@link org.councilprotocol.rules.Protocol} is for deciding. Immutable, and safe to
 * share among threads.
 */
public final class PlainPack {

    /** The agenda group of the rules that derive terms: it is worked off before any norm's rule is looked at. */
    private static final String TERMS = "terms";

    /** A run that fires more rules than this is endless. */
    private static final int MOST_FIRINGS = 100_000;

    private final KieBase base;

    private PlainPack(KieBase base) {
        this.base = base;
    }

    /**
     * The rules compiled by Drools' classic compiler.
     *
     * @throws EngineException if Drools refuses them
     */
    public static PlainPack classic(PackFiles files) {
        return new PlainPack(compiled(files.texts(), DrlProject.class));
    }

    /**
     * The rules compiled into Drools' executable model.
     *
     * @throws EngineException if Drools refuses them
     */
    public static PlainPack executableModel(PackFiles files) {
        return new PlainPack(compiled(files.texts(), ExecutableModelProject.class));
    }

    /** The compiled rules, for sessions of one's own; {@link FiredNorms} says how to listen to one. */
    public KieBase base() {
        return base;
    }

    /**
     * What fires for these facts, in the order in which it does.
     *
     * @param facts the situations of one case, and whatever else the rules ask for
     * @throws EngineException if the rules do not come to an end
     */
    public List<Statement> run(Collection<?> facts) {
        KieSession session = base.newKieSession();
        try {
            FiredNorms fired = new FiredNorms();
            session.addEventListener(fired);
            session.setGlobal("verdicts", fired.verdicts());
            facts.forEach(session::insert);
            AgendaGroup terms = session.getAgenda().getAgendaGroup(TERMS);
            // A pack that defines no term has no such group.
            if (terms != null) {
                terms.setFocus();
            }
            if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
                throw new EngineException("the rules do not come to an end");
            }
            return fired.statements();
        } finally {
            session.dispose();
        }
    }

    private static KieBase compiled(Map<String, String> files, Class<? extends ProjectType> way) {
        KieServices services = KieServices.get();
        KieFileSystem sources = services.newKieFileSystem();
        files.forEach((name, text) -> {
            if (name.endsWith(".drl")) {
                sources.write("src/main/resources/pack/" + name, text);
            }
        });
        // Terms that a pack asks for and does not conclude itself.
        sources.write("src/main/resources/common/terms.drl", new String(CommonTerms.content(), StandardCharsets.UTF_8));
        KieBuilder builder = services.newKieBuilder(sources).buildAll(way);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new EngineException("Drools refuses the rules as they stand: " + errors);
        }
        KieModule module = builder.getKieModule();
        try {
            return services.newKieContainer(module.getReleaseId()).getKieBase();
        } finally {
            services.getRepository().removeKieModule(module.getReleaseId());
        }
    }
}
