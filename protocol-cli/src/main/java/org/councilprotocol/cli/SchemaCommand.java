package org.councilprotocol.cli;

import java.util.Set;
import java.util.stream.Collectors;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.json.JsonSchema;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the JSON Schemas. */
@Command(
        name = "schema",
        header = "Write the JSON Schema of a case, or of a decision.",
        footer = {"  ./protocol schema worcester > case.schema.json", "  ./protocol schema --decision"})
final class SchemaCommand implements Runnable {

    private final Councils councils;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "COUNCIL",
            description =
                    "A council, or the folder of a pack, whose own posts the schema then knows; without it, those of every"
                            + " council, as 'compare' takes them.")
    private @Nullable String council;

    @Option(names = "--decision", description = "The schema of a decision; it is the same for every council.")
    private boolean decision;

    SchemaCommand(Councils councils) {
        this.councils = councils;
    }

    @Override
    public void run() {
        Terminal.json(spec.commandLine().getOut(), decision ? forDecision() : forInput());
    }

    private static String forDecision() {
        return new JsonSchema(Words.common()).forDecision();
    }

    private String forInput() {
        if (council == null) {
            Set<Post> posts = councils.names().stream()
                    .flatMap(each -> PackInspection.of(councils.protocol(each)).declaredPosts().stream())
                    .collect(Collectors.toSet());
            return new JsonSchema(Words.common()).forInput(posts);
        }
        Protocol protocol = councils.protocol(council);
        PackInspection pack = PackInspection.of(protocol);
        return new JsonSchema(protocol.words()).forInput(pack.declaredPosts(), pack.types());
    }
}
