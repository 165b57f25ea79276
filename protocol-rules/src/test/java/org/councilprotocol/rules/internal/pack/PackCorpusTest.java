package org.councilprotocol.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.councilprotocol.rules.pack.PackDefect;
import org.councilprotocol.rules.pack.PackException;
import org.councilprotocol.rules.pack.PackFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every attack and every mistake of the corpus is told at its place and for its own reason, and nothing besides. */
class PackCorpusTest {

    @Test
    void the_good_pack_has_no_defect() {
        assertThatCode(() -> PackReader.read(PackFiles.of(PackCorpus.good()))).doesNotThrowAnyException();
    }

    @Test
    void there_are_enough_attacks_and_mistakes_and_none_stands_there_twice() {
        assertThat(PackCorpus.cases("attacks.txt"))
                .hasSizeGreaterThanOrEqualTo(80)
                .extracting(PackCorpus.Case::sentence)
                .doesNotHaveDuplicates();
        assertThat(PackCorpus.cases("mistakes.txt"))
                .hasSizeGreaterThanOrEqualTo(60)
                .extracting(PackCorpus.Case::sentence)
                .doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> attacks() {
        return tests("attacks.txt");
    }

    @TestFactory
    Stream<DynamicTest> mistakes() {
        return tests("mistakes.txt");
    }

    private static Stream<DynamicTest> tests(String file) {
        return PackCorpus.cases(file).stream()
                .map(each -> DynamicTest.dynamicTest(each.sentence(), () -> isToldAsExpected(each)));
    }

    private static void isToldAsExpected(PackCorpus.Case each) {
        List<PackDefect> defects = defects(each);
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(defects).hasSameSizeAs(each.expected());
        for (int i = 0; i < Math.min(defects.size(), each.expected().size()); i++) {
            PackDefect defect = defects.get(i);
            PackCorpus.Expected expected = each.expected().get(i);
            softly.assertThat(place(defect, expected)).as(defect.toString()).isEqualTo(expected.place());
            softly.assertThat(defect.wrong()).contains(expected.wrong());
            softly.assertThat(defect.instead()).contains(expected.write());
        }
        softly.assertAll();
    }

    private static String place(PackDefect defect, PackCorpus.Expected expected) {
        return expected.place().contains(":")
                ? defect.file() + ":" + defect.line() + ":" + defect.column()
                : defect.file();
    }

    private static List<PackDefect> defects(PackCorpus.Case each) {
        try {
            PackReader.read(PackFiles.of(each.files()));
            return List.of();
        } catch (PackException e) {
            return e.defects();
        }
    }
}
