package org.councilprotocol.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.Interview;
import org.councilprotocol.rules.Interview.Ask;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.json.InputException;
import org.councilprotocol.rules.json.SituationWriter;
import org.councilprotocol.rules.text.DecisionText;
import org.councilprotocol.rules.text.Visible;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks for the facts that a decision turns on, and then decides. */
@Command(
        name = "ask",
        header = "Ask what matters about a situation, one question at a time, then say what the protocol lays down.",
        description = {
            "",
            "Answer with a number, a word, yes or no; several answers are separated by commas, and \"none\" says that"
                    + " there are none. An empty line says that it is not known. \"?\" shows what each answer leads to,"
                    + " and \"stop\" ends the questions.",
            ""
        },
        footer = {
            "  ./protocol ask worcester complaint",
            "  ./protocol ask worcester complaint half-known.json --save complaint.json"
        })
final class AskCommand implements Runnable {

    private final Councils councils;
    private final CaseFile cases;
    private final InputStream standardInput;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "COUNCIL", description = "A council, or the folder of a pack.")
    private String council;

    @Parameters(index = "1", paramLabel = "SITUATION", description = "A situation, such as complaint.")
    private String situation;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "FILE",
            description = "What is known already: a case of one such situation in JSON.")
    private @Nullable String file;

    @Option(names = "--save", paramLabel = "FILE", description = "Save the case as JSON, which decide reads.")
    private @Nullable Path save;

    AskCommand(Councils councils, CaseFile cases, InputStream standardInput) {
        this.councils = councils;
        this.cases = cases;
        this.standardInput = standardInput;
    }

    @Override
    public void run() {
        Protocol protocol = councils.protocol(council);
        PrintWriter out = spec.commandLine().getOut();
        Interview interview = put(start(protocol), protocol.words(), out);
        out.println(DecisionText.of(interview.decision(), protocol.words()).stripTrailing());
        if (save != null) {
            save(interview.situation(), save);
            out.println();
            out.println(Visible.line("Saved in " + save + "."));
        }
    }

    private Interview start(Protocol protocol) {
        Map<String, Shape> situations = PackInspection.of(protocol).types().situations();
        Shape shape = situations.get(situation);
        if (shape == null) {
            throw new BadInputException(Unknown.name("situation", situation, situations.keySet()));
        }
        if (file == null) {
            return Interview.about(protocol, shape.situation());
        }
        if (file.equals("-")) {
            throw new BadInputException("The answers come from standard input; give what is known as a file.");
        }
        List<Situation> known = protocol.read(cases.text(file)).situations();
        if (known.size() != 1 || known.get(0).getClass() != shape.type()) {
            throw new BadInputException(file + " is not a case of one " + situation + ".");
        }
        return Interview.of(protocol, known.get(0));
    }

    private Interview put(Interview start, Words words, PrintWriter out) {
        Questionnaire questionnaire = new Questionnaire(words);
        BufferedReader in = new BufferedReader(new InputStreamReader(standardInput, Terminal.characters()));
        Interview interview = start;
        Ask ask = interview.next();
        boolean again = false;
        while (ask != null) {
            if (!again) {
                out.println(questionnaire.question(ask));
            }
            out.print("> ");
            if (out.checkError()) {
                // Nobody is asked any more.
                return interview;
            }
            String line = line(in);
            if (line == null || line.equalsIgnoreCase("stop")) {
                out.println(line == null ? "\n" : "");
                return interview;
            }
            again = false;
            if (line.equals("?")) {
                DecisionText.leadsTo(ask.question(), interview.decision(), words)
                        .forEach(consequence -> out.println("  " + consequence));
                again = true;
            } else if (Questionnaire.saysNotKnown(line)) {
                interview = interview.notKnown(ask.question());
                out.println();
            } else {
                try {
                    interview = interview.answerJson(ask.question(), questionnaire.json(ask, line));
                    out.println();
                } catch (BadInputException e) {
                    out.println(Visible.line(String.valueOf(e.getMessage())));
                    again = true;
                } catch (InputException e) {
                    e.defects()
                            .forEach(defect -> out.println(Visible.line("That cannot be: " + defect.message() + ".")));
                    again = true;
                }
            }
            ask = again ? ask : interview.next();
        }
        out.println("Nothing more to ask.");
        out.println();
        return interview;
    }

    private static @Nullable String line(BufferedReader in) {
        try {
            String line = in.readLine();
            return line == null ? null : line.strip();
        } catch (IOException e) {
            throw new BadInputException("Standard input cannot be read: " + e.getMessage() + ".");
        }
    }

    private static void save(Situation situation, Path file) {
        try {
            Files.writeString(file, new SituationWriter().write(List.of(situation)));
        } catch (IOException e) {
            throw new BadInputException(file + " cannot be written: " + e.getMessage());
        }
    }
}
