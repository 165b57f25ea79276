package org.councilprotocol.drools;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.councilprotocol.rules.engine.EngineException;
import org.councilprotocol.rules.internal.pack.Rule;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Drools' executable model: every rule becomes Java, which is compiled. */
final class ModelCompiler implements RuleCompiler {

    @Override
    public RuleBase compile(List<Rule> rules) {
        KieServices services = KieServices.get();
        KieFileSystem sources = services.newKieFileSystem();
        sources.write("src/main/resources/" + DrlWriter.PACKAGE.replace('.', '/') + "/rules.drl", DrlWriter.of(rules));
        KieBuilder builder = services.newKieBuilder(sources).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new EngineException(
                    "Drools refuses verified rules: " + builder.getResults().getMessages(Message.Level.ERROR));
        }
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        services.getRepository().removeKieModule(module.getReleaseId());
        return new RuleBase(KieBaseBuilder.createKieBaseFromModel(model(module)), rules);
    }

    /** The compiled model. */
    private static Model model(InternalKieModule module) {
        ClassLoader loader = new CompiledClasses(module);
        for (String file : module.getFileNames()) {
            if (file.endsWith("/drools-model")) {
                // It names the classes of models; lines with a colon tell of other things.
                String name = new String(module.getBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(line -> line.contains(".") && !line.contains(":"))
                        .findFirst()
                        .orElse(null);
                if (name != null) {
                    return model(name, loader);
                }
            }
        }
        throw new EngineException("Drools compiled no rules");
    }

    private static Model model(String name, ClassLoader loader) {
        try {
            return (Model)
                    Class.forName(name, true, loader).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new EngineException("the rules that Drools compiled cannot be loaded (" + e + ")", e);
        }
    }

    /** The classes that a compilation made. */
    private static final class CompiledClasses extends ClassLoader {

        private final InternalKieModule module;

        CompiledClasses(InternalKieModule module) {
            super(ModelCompiler.class.getClassLoader());
            this.module = module;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = module.getBytes(name.replace('.', '/') + ".class");
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
