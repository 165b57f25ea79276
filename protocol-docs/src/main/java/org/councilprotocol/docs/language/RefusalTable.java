package org.councilprotocol.docs.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.councilprotocol.docs.page.Markdown;
import org.councilprotocol.model.words.HiddenCharacters;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.pack.PackDefect;
import org.councilprotocol.rules.pack.PackException;
import org.councilprotocol.rules.pack.PackFiles;

/** What is refused in a rule, with what is wrong and what to write instead. */
final class RefusalTable {

    /** Where something stands in a rule that has nothing else wrong with it; a bar marks the place. */
    private static final Map<String, List<String>> REFUSED = refused();

    private RefusalTable() {}

    private static Map<String, List<String>> refused() {
        Map<String, List<String>> refused = new LinkedHashMap<>();
        refused.put(
                "|\nrule \"9.9/1 a try\"\nwhen\n    Complaint( serious == true )\nthen\n    verdicts.holds(Act.TAKE_UP);\nend\n",
                List.of(
                        "import java.util.List;",
                        "global java.util.List list;",
                        "function void f() { }",
                        "declare Thing end",
                        "query \"q\" end"));
        refused.put(
                "rule \"9.9/1 a try\"\n    |\nwhen\n    Complaint( serious == true )\nthen\n    verdicts.holds(Act.TAKE_UP);\nend\n",
                List.of("salience 10", "no-loop true", "timer (int: 0)", "dialect \"mvel\"", "@priority(\"1\")"));
        refused.put(
                "rule \"9.9/1 a try\"\nwhen\n    $complaint : Complaint()\n    |\nthen\n    verdicts.holds(Act.TAKE_UP);\nend\n",
                List.of(
                        "eval( true )",
                        "accumulate( Officer(); count(1) )",
                        "Member()",
                        "java.util.List()",
                        "Officer() from new Officer()",
                        "$complaint : Complaint()"));
        refused.put(
                "rule \"9.9/1 a try\"\nwhen\n    $complaint : Complaint( | )\nthen\n    verdicts.holds(Act.TAKE_UP);\nend\n",
                List.of(
                        "serious",
                        "serious = true",
                        "serious == null",
                        "seriuos == true",
                        "serious == \"yes\"",
                        "repetition > Repetition.SINGLE",
                        "repetition matches \"REPEATED.*\"",
                        "subjects.posts contains Post.MAYOR",
                        "repetition.name() == \"SINGLE\"",
                        "serious == true, serious == false",
                        "subjects contains Party.OFFICER",
                        "subjects.size > 4",
                        "subjects.size in ( 1, 2 )"));
        refused.put(
                "rule \"9.9/1 a try\"\nwhen\n    $complaint : Complaint( $serious : serious )\n    |\nthen\n    verdicts.holds(Act.TAKE_UP);\nend\n",
                List.of(
                        "Term( name == \"grave\", of == $serious )",
                        "Reading( name == \"public counts\" )",
                        "not ( Officer() from $complaint.subjects and Officer() from $complaint.subjects and Officer() from"
                                + " $complaint.subjects and Officer() from $complaint.subjects )"));
        refused.put(
                "rule \"9.9/1 a try\"\nwhen\n    $complaint : Complaint( serious == true )\nthen\n    |\nend\n",
                List.of(
                        "System.exit(0);",
                        "modify($complaint) { };",
                        "for (;;) { }",
                        "verdicts.holds(Act.TAKE_UP); verdicts.gap(Act.TAKE_UP);",
                        "verdicts.musst(Party.MEMBER, Act.TAKE_UP);",
                        "verdicts.must(Act.TAKE_UP);",
                        "verdicts.holds(Act.TAKE_UP).about($complaint);",
                        "verdicts.holds(Act.TAKE_UP).with(Post.CHAIR).of($complaint.subjects);",
                        "verdicts.holds(Act.TAKE_UP).note(\"a\u202Eb\");",
                        "verdicts.holds(Act.TAKE_UPP);",
                        "verdicts.holds(Act.TAKE_UP).brokenIf(new Term(\"grave\", $complaint));"));
        refused.put(
                "rule \"9.9/1 a try\"\nwhen\n    $request : InformationRequest( otherTimeAgreed == true, $agreed : agreedDate )\nthen\n    |\nend\n",
                List.of(
                        "verdicts.gap(Act.TAKE_UP).by($agreed);",
                        "verdicts.holds(Act.TAKE_UP).by($request.agreedDate);"));
        refused.put(
                "rule \"9.9/1 a try\"\nwhen\n    $s : Situation()\n    |\nthen\n    verdicts.holds(Act.TAKE_UP);\nend\n",
                List.of(
                        "( $c : Complaint() or $c : Conduct() )",
                        "$c : ( Complaint() or Conduct() )",
                        "Officer( this == $s )",
                        "not Complaint( this == $s )"));
        refused.put(
                "rule \"9.9/1 a try\"\n    |\nwhen\n    Complaint( serious == true )\nthen\n    verdicts.gap(Act.TAKE_UP);\nend\n",
                List.of("@varies(\"2.2/1\")", "extends \"1.1/1 something\""));
        return refused;
    }

    /**
     * The table.
     *
     * @param page the rules that what is refused is put beside
     * @throws IllegalStateException if something of it is not refused
     */
    static String text(PageAsPack page) {
        StringBuilder table = new StringBuilder("| Written | What is wrong | What to write |\n|---|---|---|\n");
        REFUSED.forEach((place, all) -> all.forEach(written -> {
            PackDefect defect = defect(page, place.replace("|", written));
            table.append("| `")
                    .append(HiddenCharacters.shown(written).replace("|", "\\|"))
                    .append("` | ")
                    .append(code(defect.wrong()))
                    .append(" | ")
                    .append(code(defect.instead()))
                    .append(" |\n");
        }));
        return table.toString();
    }

    /** The first thing that is wrong with a pack that has this rule as well. */
    private static PackDefect defect(PageAsPack page, String rule) {
        try {
            Protocol.of(PackFiles.of(page.filesWith(rule)));
        } catch (PackException e) {
            return e.defects().get(0);
        }
        throw new IllegalStateException("this should be refused, and is not: " + rule);
    }

    private static String code(String words) {
        return Markdown.cell(words).replace("<", "&lt;").replace("*", "\\*");
    }
}
