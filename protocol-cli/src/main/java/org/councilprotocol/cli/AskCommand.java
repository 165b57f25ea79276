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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilprotocol.cli.Answers.Answer;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.decision.ChecklistItem;
import org.councilprotocol.model.fact.FactValue;
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
                    + " \"back\" takes the last answer back, \"review\" shows the answers, \"change 2\" puts the second"
                    + " question again, \"help\" shows this, and \"stop\" ends the questions.",
            ""
        },
        footer = {
            "  ./protocol ask worcester complaint",
            "  ./protocol ask worcester complaint half-known.json --save complaint.json"
        })
final class AskCommand implements Runnable {

    private static final Pattern CHANGE = Pattern.compile("(?i)change (\\d{1,4})");

    /** After these the question is put again in full. */
    private static final Pattern TAKES_BACK = Pattern.compile("(?i)back|review|help|change \\d{1,4}");

    private static final String HELP = """
              an empty line  it is not known
              ?              what each answer leads to
              back           take the last answer back
              review         what is answered so far
              change 2       put the second question again
              stop           no more questions""".indent(2).stripTrailing();

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

    @Option(
            names = "--save",
            paramLabel = "FILE",
            description = "Save the case as JSON after every answer; decide reads it.")
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
        Interview interview = put(new Answers(start(protocol)), protocol.words(), out);
        out.println(DecisionText.of(interview.decision(), protocol.words()).stripTrailing());
        if (save != null) {
            save(interview.known(), save);
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
        Case known = protocol.read(cases.text(file));
        if (known.situations().size() != 1 || known.situations().get(0).getClass() != shape.type()) {
            throw new BadInputException(file + " is not a case of one " + situation + ".");
        }
        return Interview.of(protocol, known);
    }

    private Interview put(Answers answers, Words words, PrintWriter out) {
        Questionnaire questionnaire = new Questionnaire(words);
        BufferedReader in = new BufferedReader(new InputStreamReader(standardInput, Terminal.characters()));
        Ask asked = null;
        for (Ask ask = answers.next(); ask != null; ask = answers.next()) {
            if (!ask.equals(asked)) {
                out.println(questionnaire.question(ask));
            }
            asked = ask;
            out.print("> ");
            if (out.checkError()) {
                // Nobody is asked any more.
                return answers.interview();
            }
            String line = line(in);
            if (line == null || line.equalsIgnoreCase("stop")) {
                out.println(line == null ? "\n" : "");
                return answers.interview();
            }
            if (!isCommand(line, ask, answers, words, out)) {
                answer(line, ask, answers, questionnaire, out);
            } else if (TAKES_BACK.matcher(line).matches()) {
                asked = null;
            }
        }
        Interview interview = check(answers, questionnaire, in, out);
        out.println("Nothing more to ask.");
        out.println();
        return interview;
    }

    /** Asks whether something is out of the ordinary: once, for all that nobody would have left out. */
    private Interview check(Answers answers, Questionnaire questionnaire, BufferedReader in, PrintWriter out) {
        List<ChecklistItem> items = answers.interview().checklist();
        if (items.isEmpty()) {
            return answers.interview();
        }
        out.println(questionnaire.checklist(items));
        String line = typed(in, out);
        if (line == null || line.equalsIgnoreCase("stop")) {
            return answers.interview();
        } else if (line.equalsIgnoreCase("none")) {
            return saved(answers.interview().noneOfTheChecklist());
        }
        Interview interview = answers.interview();
        for (ChecklistItem item : Questionnaire.chosen(line, items)) {
            Ask ask = interview.ask(item);
            String json = item.value() instanceof FactValue.Truth truth ? String.valueOf(truth.value()) : null;
            while (json == null) {
                out.println(questionnaire.question(ask));
                String more = typed(in, out);
                if (more == null || Questionnaire.saysNotKnown(more)) {
                    break;
                }
                try {
                    json = questionnaire.json(ask, more);
                } catch (BadInputException e) {
                    out.println(Visible.line(String.valueOf(e.getMessage())));
                }
            }
            try {
                interview = json == null ? interview : interview.answerJson(ask.question(), json);
            } catch (InputException e) {
                e.defects().forEach(defect -> out.println(Visible.line("That cannot be: " + defect.message() + ".")));
            }
        }
        return saved(interview);
    }

    private static @Nullable String typed(BufferedReader in, PrintWriter out) {
        out.print("> ");
        String line = out.checkError() ? null : line(in);
        out.println(line == null ? "\n" : "");
        return line;
    }

    private Interview saved(Interview interview) {
        if (save != null) {
            save(interview.known(), save);
        }
        return interview;
    }

    /** Does what a line orders; {@code false} if it orders nothing, so that it is an answer. */
    private static boolean isCommand(String line, Ask ask, Answers answers, Words words, PrintWriter out) {
        Matcher change = CHANGE.matcher(line);
        if (line.equals("?")) {
            DecisionText.leadsTo(ask.question(), answers.interview().decision(), words)
                    .forEach(consequence -> out.println("  " + consequence));
        } else if (line.equalsIgnoreCase("help")) {
            out.println(HELP);
        } else if (line.equalsIgnoreCase("back")) {
            out.println(answers.back() ? "" : "This is the first question.");
        } else if (line.equalsIgnoreCase("review")) {
            review(answers, out);
        } else if (change.matches()) {
            out.println(
                    answers.change(Integer.parseInt(change.group(1)))
                            ? ""
                            : "There is no such answer; \"review\" shows them.");
        } else {
            return false;
        }
        return true;
    }

    private static void review(Answers answers, PrintWriter out) {
        int number = 0;
        for (Answer answer : answers.given()) {
            number++;
            out.println(
                    Visible.line("  " + number + "  " + answer.ask().question().question() + " "
                            + (answer.json() == null ? "not known" : answer.typed())));
        }
        if (number == 0) {
            out.println("  Nothing is answered yet.");
        }
    }

    private void answer(String line, Ask ask, Answers answers, Questionnaire questionnaire, PrintWriter out) {
        try {
            answers.give(ask, line, Questionnaire.saysNotKnown(line) ? null : questionnaire.json(ask, line));
            out.println();
            if (save != null) {
                save(answers.interview().known(), save);
            }
        } catch (BadInputException e) {
            out.println(Visible.line(String.valueOf(e.getMessage())));
        } catch (InputException e) {
            e.defects().forEach(defect -> out.println(Visible.line("That cannot be: " + defect.message() + ".")));
        }
    }

    private static @Nullable String line(BufferedReader in) {
        try {
            String line = in.readLine();
            return line == null ? null : line.strip();
        } catch (IOException e) {
            throw new BadInputException("Standard input cannot be read: " + e.getMessage() + ".");
        }
    }

    private static void save(Case known, Path file) {
        try {
            Files.writeString(file, new SituationWriter().write(known));
        } catch (IOException e) {
            throw new BadInputException(file + " cannot be written: " + e.getMessage());
        }
    }
}
