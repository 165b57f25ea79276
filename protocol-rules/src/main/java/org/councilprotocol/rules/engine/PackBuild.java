package org.councilprotocol.rules.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.councilprotocol.rules.pack.Fingerprint;
import org.councilprotocol.rules.pack.ImageWriter;
import org.councilprotocol.rules.pack.Pack;
import org.councilprotocol.rules.pack.PackException;
import org.councilprotocol.rules.pack.PackFiles;
import org.councilprotocol.rules.pack.PackReader;
import org.councilprotocol.rules.pack.Rule;
import org.councilprotocol.rules.shape.Shape;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Compiles a pack when its module is built.
 *
 * <p>{@code PackBuild <folder of the pack> <folder for classes> [image]} verifies the pack, compiles its rules into
 * Drools' executable model, one for each kind of situation, and writes the classes, with a note of what they were made
 * from and an image of the pack. With {@code image} at its end it writes no classes: that takes nearly all of its time,
 * and only {@code Protocol.onDrools()} would run them, which then compiles the rules when asked.
 */
public final class PackBuild {

    private PackBuild() {}

    /** Builds a pack; on a defect it tells all of them and the build fails. */
    public static void main(String[] arguments) throws IOException {
        try {
            build(Path.of(arguments[0]), Path.of(arguments[1]), arguments.length > 2 && arguments[2].equals("image"));
        } catch (PackException e) {
            // The build tool shows the message of what it is thrown.
            throw new IllegalStateException(e.getMessage());
        }
    }

    /**
     * Builds a pack.
     *
     * @throws PackException if the pack has a defect
     */
    static void build(Path folder, Path classes, boolean imageOnly) throws IOException {
        PackFiles files = PackFiles.in(folder);
        Pack pack = PackReader.read(files);
        write(imageOnly ? Map.of() : compile(pack, classes), folder, files, pack, classes);
    }

    /** Writes the classes of a pack's compiled rules; their names, by situation. */
    private static Map<String, String> compile(Pack pack, Path classes) throws IOException {
        System.setProperty("drools.dialect.java.compiler.lnglevel", "17");
        // Rules taken in turn: what several threads number and name together differs from one build to the next.
        System.setProperty("drools.parallelRulesBuildThreshold", "-1");
        System.setProperty("drools.parallelLambdaExternalization", "false");
        String council = pack.council();
        Map<String, String> packages = new TreeMap<>();
        KieServices services = KieServices.get();
        KieFileSystem sources = services.newKieFileSystem();
        for (Shape situation : Shape.situations().values()) {
            List<Rule> rules = pack.rulesFor(situation);
            if (!rules.isEmpty()) {
                String packageName = EngineDrl.packageOf(council, situation);
                packages.put(packageName, situation.name());
                sources.write(
                        "src/main/resources/" + packageName.replace('.', '/') + "/rules.drl",
                        EngineDrl.of(council, situation, rules));
            }
        }
        KieBuilder builder = services.newKieBuilder(sources).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new EngineException("the rule engine refuses verified rules: "
                    + builder.getResults().getMessages(Message.Level.ERROR));
        }
        return write((InternalKieModule) builder.getKieModule(), packages, classes);
    }

    private static Map<String, String> write(InternalKieModule module, Map<String, String> packages, Path classes)
            throws IOException {
        Map<String, String> models = new TreeMap<>();
        for (String name : module.getFileNames().stream().sorted().toList()) {
            if (name.endsWith(".class") && !name.startsWith("org/drools/")) {
                Path target = classes.resolve(name);
                Files.createDirectories(target.getParent());
                Files.write(target, module.getBytes(name));
            } else if (name.endsWith("/drools-model")) {
                new String(module.getBytes(name), java.nio.charset.StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(line -> line.contains(".") && !line.contains(":"))
                        .forEach(model -> models.put(model.substring(0, model.lastIndexOf('.')), model));
            }
        }
        if (!models.keySet().equals(packages.keySet())) {
            throw new EngineException("compiled " + models.keySet() + " where " + packages.keySet() + " was wanted");
        }
        Map<String, String> bySituation = new TreeMap<>();
        models.forEach((packageName, model) -> bySituation.put(packages.get(packageName), model));
        return bySituation;
    }

    private static void write(Map<String, String> models, Path source, PackFiles files, Pack pack, Path classes)
            throws IOException {
        String council = pack.council();
        StringBuilder note = new StringBuilder();
        note.append("fingerprint=").append(Fingerprint.of(pack).hex()).append('\n');
        note.append("files=").append(String.join(" ", files.texts().keySet())).append('\n');
        note.append(models.entrySet().stream()
                .map(model -> "model." + model.getKey() + "=" + model.getValue() + "\n")
                .collect(Collectors.joining()));
        Path folder = classes.resolve(Prebuilt.folder(council));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(Prebuilt.FILE), note.toString());
        Map<String, byte[]> contents = new TreeMap<>();
        for (String name : files.texts().keySet()) {
            contents.put(name, Files.readAllBytes(source.resolve(name)));
        }
        Files.write(folder.resolve(Prebuilt.IMAGE), ImageWriter.of(pack, contents));
        Path index = classes.resolve(Prebuilt.INDEX);
        Files.createDirectories(index.getParent());
        Files.writeString(index, council + "\n");
    }
}
