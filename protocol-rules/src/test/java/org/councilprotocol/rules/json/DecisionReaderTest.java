package org.councilprotocol.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilprotocol.model.decision.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionReaderTest {

    private static final DecisionReader READER = new DecisionReader();
    private static final DecisionWriter WRITER = new DecisionWriter();

    @Test
    void a_decision_that_says_everything_and_one_that_says_nothing_read_back() {
        for (Decision decision : List.of(Decisions.full(), Decisions.silent())) {
            Decision read = READER.read(WRITER.write(decision));
            assertThat(read).isEqualTo(decision);
            assertThat(WRITER.write(read)).isEqualTo(WRITER.write(decision));
        }
    }

    /** Single quotes stand for double ones; the place is told with what is wrong. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'openNotListed': 3      | 'openNotListed': '3'       | $.openNotListed             | expected a whole number, found the text "3" at line
            'settles': 1            | 'settles': -1              | $.questions[0].settles      | expected a number from 0, found the number -1 at line
            'explored': true        | 'explored': null           | $.open[0].explored          | expected true or false, found null at line
            'explored': true        | 'explore': true            | $.open[0]                   | "explored" is missing at line
            'see': 'the Code'       | 'see': 'x', 'seen': 'y'    | $.verdicts[0].seen          | unknown field "seen" at line
            'see': 'the Code'       | 'see': 'x', 'see': 'y'     | $.verdicts[0].see           | this field is given twice at line
            'modality': 'is-entitled-to' | 'modality': 'shall'   | $.verdicts[0].modality      | expected one of "must",
            'due': '2026-03-02'     | 'due': '2026-02-30'        | $.verdicts[0].deadline.due  | expected a date such as "2026-03-31", found the text "2026-02-30" at line
            'post': 'member'        | 'post': ' '                | $.verdicts[0].bearer.post   | expected the name of a party or post, found the text " " at line
            'anyOf': [              | 'someOf': [                | $.verdicts[0].to            | expected an object with "allOf" or "anyOf", found an object {…} at line
            'date': '2026-03-04'    | 'day': 'x'                 | $.open[0].hangsOn[1].values[1].value.day | unknown field "day" at line
            'unnamed': 'another ward' | ``                       | $.open[0].hangsOn[1].values[11].value | expected a value: true, false, a number, a list, or an object
            'junior'                | {'anyOf': ['a', 'b']}      | $.open[0].hangsOn[1].values[10].value.anyOf | expected at least two values, none of which stands for several itself
            'wards'                 | 7                          | $.notExplored[0]            | expected the path of a fact, such as "subjects[0].posts", found the number 7 at line
            for two different wards | for one ward               | $.nearMisses[0].words       | expected
            """)
    void what_is_not_written_so_is_refused_at_its_place(String right, String wrong, String path, String message) {
        String json = WRITER.write(Decisions.full());
        String spoilt = json.replaceFirst(
                Pattern.quote(right.replace('\'', '"')), Matcher.quoteReplacement(wrong.replace('\'', '"')));

        assertThat(spoilt).isNotEqualTo(json);
        assertThat(defects(spoilt)).anySatisfy(defect -> {
            assertThat(defect.path()).isEqualTo(path);
            assertThat(defect.message()).startsWith(message);
        });
    }

    @Test
    void every_defect_is_told_at_once() {
        String json = WRITER.write(Decisions.full())
                .replace("\"edition\": \"2026\"", "\"edition\": 2026")
                .replace("\"hingesNotListed\": 2", "\"hingesNotListed\": true");

        assertThat(defects(json))
                .extracting(InputDefect::toString)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .matches(
                                        "\\$\\.pack\\.edition: expected a text, found the number 2026 at line 5, column 16"),
                        second -> assertThat(second)
                                .startsWith("$.open[0].hingesNotListed: expected a whole number, found true at line "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}{}              | the decision is complete, and something follows it at line 1, column 3
            {'council': 'x'   | the JSON stops before its end at line 1, column 16
            {council: 1}      | this is not JSON at line 1, column 2
            `  `              | there is nothing here at line 1, column 3
            """)
    void what_is_no_json_is_refused_at_its_place(String json, String message) {
        assertThat(defects(json.replace('\'', '"'))).singleElement().satisfies(defect -> assertThat(defect.message())
                .isEqualTo(message));
    }

    private static List<InputDefect> defects(String json) {
        return catchThrowableOfType(InputException.class, () -> READER.read(json))
                .defects();
    }
}
