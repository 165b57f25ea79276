package org.councilprotocol.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.councilprotocol.drools.Statement.Word;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Actor;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Department;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Post;
import org.councilprotocol.rules.pack.PackFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.runtime.KieSession;

/** A pack's files as they stand, in a plain session of Drools. */
class PlainPackTest {

    private static final PackFiles FILES = PackFiles.of(Map.of(
            "s00-terms.drl", """
            package org.councilprotocol.pack.tiny.terms;

            import org.councilprotocol.model.*;

            global Verdicts verdicts;

            agenda-group "terms"

            rule "a complaint is grave if it is serious"
            when
                $complaint : Complaint( serious == true )
            then
                insert(new Term("grave", $complaint));
            end
            """,
            "s01-complaints.drl", """
            package org.councilprotocol.pack.tiny;

            import org.councilprotocol.model.*;

            global Verdicts verdicts;

            rule "1.1/1 a complaint goes to the Corporate Director"
            when
                $complaint : Complaint()
                $subject : Officer( $department : department ) from $complaint.subjects
                not Term( name == "grave", of == $complaint )
            then
                verdicts.must(Party.MEMBER, Act.named("lodge")).with(Post.CORPORATE_DIRECTOR).of($department).about($subject);
            end

            rule "1.2/1 nobody is named for a grave one"
                @overrides("1.1/1")
            when
                $complaint : Complaint()
                Term( name == "grave", of == $complaint )
            then
                verdicts.gap(Act.named("lodge"));
            end
            """));

    static Stream<Function<PackFiles, PlainPack>> bothWays() {
        return Stream.of(PlainPack::classic, PlainPack::executableModel);
    }

    private static Complaint complaint(boolean serious, Officer... subjects) {
        return Complaint.builder()
                .complainant(Member.builder().build())
                .subjects(List.of(subjects))
                .serious(serious)
                .build();
    }

    @ParameterizedTest
    @MethodSource("bothWays")
    void a_statement_has_its_norm_and_every_word(Function<PackFiles, PlainPack> way) {
        Officer officer =
                Officer.builder().department(new Department("Housing")).build();
        List<Statement> said = way.apply(FILES).run(List.of(complaint(false, officer)));
        assertThat(said)
                .containsExactly(new Statement(
                        "1.1/1",
                        "1.1/1 a complaint goes to the Corporate Director",
                        List.of(
                                new Word("must", List.of(Party.MEMBER, Act.named("lodge"))),
                                new Word("with", List.of(Post.CORPORATE_DIRECTOR)),
                                new Word("of", List.of(new Department("Housing"))),
                                new Word("about", List.of(officer)))));
        assertThat(said.get(0).verb()).isEqualTo("must");
        assertThat(said.get(0).of(Actor.class)).isEqualTo(Party.MEMBER);
        assertThat(said.get(0).of(Post.class)).isNull();
    }

    @ParameterizedTest
    @MethodSource("bothWays")
    void a_rule_fires_once_for_each_match_and_a_fact_not_told_is_null(Function<PackFiles, PlainPack> way) {
        Officer one = Officer.builder().posts(Set.of(Post.TOWN_CLERK)).build();
        Officer another = Officer.builder().posts(Set.of()).build();
        assertThat(way.apply(FILES).run(List.of(complaint(false, one, another))))
                .extracting(statement -> statement.words().get(2))
                .containsExactly(
                        new Word("of", Arrays.asList((Object) null)), new Word("of", Arrays.asList((Object) null)));
    }

    @ParameterizedTest
    @MethodSource("bothWays")
    void terms_are_derived_before_any_norm_is_looked_at(Function<PackFiles, PlainPack> way) {
        assertThat(way.apply(FILES)
                        .run(List.of(complaint(true, Officer.builder().build()))))
                .extracting(Statement::norm)
                .containsExactly("1.2/1");
    }

    @ParameterizedTest
    @MethodSource("bothWays")
    void a_session_of_ones_own_hears_the_same(Function<PackFiles, PlainPack> way) {
        PlainPack pack = way.apply(FILES);
        Complaint complaint = complaint(true, Officer.builder().build());
        List<Statement> heard = new ArrayList<>();
        KieSession session = pack.base().newKieSession();
        try {
            FiredNorms fired = new FiredNorms();
            session.addEventListener(fired);
            session.setGlobal("verdicts", fired.verdicts());
            session.insert(complaint);
            session.getAgenda().getAgendaGroup("terms").setFocus();
            session.fireAllRules();
            heard.addAll(fired.statements());
        } finally {
            session.dispose();
        }
        assertThat(heard).isNotEmpty().isEqualTo(pack.run(List.of(complaint)));
    }
}
