package org.councilprotocol.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.json.SituationWriter;
import org.councilprotocol.rules.text.Visible;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which situations there are, and which facts of one matter. */
@Command(
        name = "facts",
        header = "Say which situations can be described, and with which facts.",
        footer = {"  ./protocol facts worcester", "  ./protocol facts worcester complaint"})
final class FactsCommand implements Runnable {

    private final Councils councils;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "COUNCIL", description = "A council, or the folder of a pack.")
    private String council;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SITUATION",
            description = "A situation; without one, all of them are listed.")
    private @Nullable String situation;

    FactsCommand(Councils councils) {
        this.councils = councils;
    }

    @Override
    public void run() {
        Protocol protocol = councils.protocol(council);
        PrintWriter out = spec.commandLine().getOut();
        if (situation == null) {
            situations(out, protocol);
        } else {
            facts(out, protocol, situation);
        }
    }

    private void situations(PrintWriter out, Protocol protocol) {
        List<Shape> silent = new ArrayList<>();
        for (Shape shape : situations(protocol).values()) {
            if (PackInspection.of(protocol).normsAbout(shape.situation()).isEmpty()) {
                silent.add(shape);
            } else {
                situation(out, shape, protocol.words());
            }
        }
        if (!silent.isEmpty()) {
            out.println();
            out.println("On these this council's protocol lays down nothing:");
            out.println();
            silent.forEach(shape -> situation(out, shape, protocol.words()));
        }
        out.println();
        out.println(Visible.line("The facts of one: ./protocol facts " + council + " SITUATION"));
    }

    private static Map<String, Shape> situations(Protocol protocol) {
        return PackInspection.of(protocol).types().situations();
    }

    private static void situation(PrintWriter out, Shape shape, Words words) {
        out.println(shape.name() + ": " + words.get("situation." + shape.name()));
        out.println("    " + words.get("situation." + shape.name() + ".means"));
    }

    private static void facts(PrintWriter out, Protocol protocol, String situation) {
        Map<String, Shape> situations = situations(protocol);
        Shape shape = situations.get(situation);
        if (shape == null) {
            throw new BadInputException(Unknown.name("situation", situation, situations.keySet()));
        }
        out.println(new FactSheet(
                        protocol.words(),
                        PackInspection.of(protocol).postsNamed(),
                        PackInspection.of(protocol).testedBy(shape.situation()),
                        PackInspection.of(protocol).heardValues(shape.situation()),
                        PackInspection.of(protocol).normsAbout(shape.situation()))
                .of(shape));
        out.println("As JSON, to fill in; leave out what is not known:");
        Terminal.json(out, new SituationWriter().skeleton(shape.situation()));
    }
}
