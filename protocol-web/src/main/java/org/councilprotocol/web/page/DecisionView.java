package org.councilprotocol.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.rules.text.DecisionText;
import org.councilprotocol.rules.text.Page;
import org.councilprotocol.web.council.Council;

/**
 * A decision as a page shows it.
 *
 * @param council the council's name
 * @param home the address of the council's first page
 * @param heading the answer, where it is short enough for a heading
 * @param details what belongs to that answer
 * @param sections what else is said, in order
 * @param source which rules answered, and what to know of that
 * @param addresses where each question can be answered, by the question
 */
public record DecisionView(
        String council,
        String home,
        String heading,
        List<Page.Detail> details,
        List<Page.Section> sections,
        List<String> source,
        Map<String, String> addresses) {

    private static final int HEADING = 160;
    private static final Set<Page.Part> FIRST = Set.of(Page.Part.ANSWER, Page.Part.GAPS, Page.Part.ORDINARILY);

    public DecisionView {
        details = List.copyOf(details);
        sections = List.copyOf(sections);
        source = List.copyOf(source);
        addresses = Map.copyOf(addresses);
    }

    /**
     * A decision.
     *
     * @param addresses where each question can be answered, by the question; empty where none can
     */
    static DecisionView of(Council council, Decision decision, Map<String, String> addresses) {
        Page page = DecisionText.page(decision, council.protocol().words());
        List<Page.Section> sections = new ArrayList<>(page.sections());
        String heading = "What the protocol says";
        List<Page.Detail> details = List.of();
        if (!sections.isEmpty() && sections.get(0).part() == Page.Part.ANSWER) {
            Page.Section answer = sections.get(0);
            Page.Entry first = answer.entries().get(0);
            if (first.sentence().length() <= HEADING) {
                heading = first.sentence();
                details = first.details();
                List<Page.Entry> rest =
                        answer.entries().subList(1, answer.entries().size());
                sections.remove(0);
                if (!rest.isEmpty()) {
                    sections.add(0, new Page.Section(answer.part(), answer.heading(), rest));
                }
            }
        }
        return new DecisionView(
                council.name(), "/" + council.id(), heading, details, sections, page.source(), addresses);
    }

    /** Where a council's protocol knows no such kind of event. */
    static DecisionView unheard(Council council) {
        return new DecisionView(
                council.name(),
                "/" + council.id(),
                "This council’s protocol knows no such kind of event.",
                List.of(),
                List.of(),
                List.of(),
                new HashMap<>());
    }

    /** The title of the page. */
    public String title() {
        return heading + " – " + council;
    }

    /** What is said first alone: what must be done or not, and where no route is named. */
    public List<Page.Section> first() {
        return sections.stream()
                .filter(section -> FIRST.contains(section.part()))
                .toList();
    }
}
