package org.councilprotocol.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.councilprotocol.rules.pack.Layout;
import org.councilprotocol.rules.pack.PackDefect;
import org.councilprotocol.rules.pack.PackException;
import org.councilprotocol.rules.text.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lays out the files of a pack. */
@Command(
        name = "format",
        header = "Lay out a pack's rules, its JSON and its scenarios in the one style, or tell what is not.",
        description =
                "Lines, indentation and spaces change, and nothing else. A file that cannot be read is left alone, and so"
                        + " is vocabulary.drl.",
        exitCodeList = {
            "0:done",
            "1:a file cannot be read, or, with --check, is not laid out so",
            "2:the arguments are wrong",
            "70:an error of this program",
            "74:the output could not be written"
        },
        footer = {"  ./protocol format rules-worcester", "  ./protocol format my-pack --check"})
final class FormatCommand implements java.util.concurrent.Callable<Integer> {

    /** What a pack declares is no rules, and keeps the layout that its author gave it. */
    private static final String DECLARATIONS = "vocabulary.drl";

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "A module, or any folder with a pack.json.")
    private String folder;

    @Option(names = "--check", description = "Change nothing; tell each file that is not laid out so, and where.")
    private boolean check;

    @Override
    public Integer call() throws IOException {
        Workplace workplace = Workplace.of(folder);
        PrintWriter out = spec.commandLine().getOut();
        List<Path> files = files(workplace);
        int others = 0;
        int unreadable = 0;
        for (Path file : files) {
            String written;
            String laidOut;
            try {
                written = Files.readString(file);
                laidOut = Layout.of(file.getFileName().toString(), plain(written));
            } catch (CharacterCodingException e) {
                unreadable++;
                tell(out, new PackDefect(file.toString(), 0, 0, null, "is not UTF-8", "save it as UTF-8"));
                continue;
            } catch (PackException e) {
                unreadable++;
                e.defects()
                        .forEach(defect -> tell(
                                out,
                                new PackDefect(
                                        file.toString(),
                                        defect.line(),
                                        defect.column(),
                                        defect.norm(),
                                        defect.wrong(),
                                        defect.instead())));
                continue;
            }
            if (laidOut.equals(written)) {
                continue;
            }
            others++;
            if (check) {
                tell(out, difference(file, written, laidOut));
            } else {
                Files.writeString(file, laidOut);
                out.println(Visible.line(file.toString()));
            }
        }
        out.println(Visible.line((check
                        ? others + " of " + files.size() + " files not laid out so"
                        : others + " of " + files.size() + " files laid out anew")
                + (unreadable == 0 ? "." : ", " + unreadable + " unreadable.")));
        return unreadable > 0 || check && others > 0 ? ExitCode.DEFECTS : ExitCode.DONE;
    }

    private static void tell(PrintWriter out, PackDefect defect) {
        out.println(Visible.line(defect.toString()));
    }

    /** The files of the pack, then those of its scenarios, by name. */
    private static List<Path> files(Workplace workplace) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> ofPack = Files.list(workplace.pack())) {
            ofPack.filter(FormatCommand::isPlain)
                    .filter(FormatCommand::isOfPack)
                    .sorted()
                    .forEach(files::add);
        }
        if (Files.isDirectory(workplace.scenarios())) {
            try (Stream<Path> ofScenarios = Files.walk(workplace.scenarios())) {
                ofScenarios
                        .filter(FormatCommand::isPlain)
                        .filter(file -> file.toString().endsWith(".json"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    private static boolean isPlain(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isOfPack(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".drl") && !name.equals(DECLARATIONS)
                || name.equals("pack.json")
                || name.equals("norms.json");
    }

    /** One kind of line ends, and no mark of the byte order. */
    private static String plain(String written) {
        String text = written.startsWith("\uFEFF") ? written.substring(1) : written;
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static PackDefect difference(Path file, String written, String laidOut) {
        List<String> lines = List.of(written.split("\n", -1));
        List<String> others = List.of(laidOut.split("\n", -1));
        int same = 0;
        while (same < Math.min(lines.size(), others.size()) && lines.get(same).equals(others.get(same))) {
            same++;
        }
        String wanted = same < others.size() ? others.get(same) : "";
        return new PackDefect(
                file.toString(),
                same + 1,
                0,
                null,
                "is not laid out so",
                wanted.isBlank() ? "an empty line, or none" : wanted.strip());
    }
}
