package org.councilprotocol.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many facts two cases differ in. */
class CaseDistanceTest {

    /** Single quotes stand for double ones. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'a': true}                                | {'a': true}                              | 0
            {'a': true}                                | {'a': false}                             | 1
            {'a': true}                                | {}                                       | 1
            {'a': null}                                | {}                                       | 0
            {'a': true, 'b': 1}                        | {'a': false, 'b': 2}                     | 2
            {'p': 'member'}                            | {'p': {'party': 'member'}}               | 0
            {'p': 'member'}                            | {'p': {'party': 'member', 'group': 'x'}} | 1
            {'p': 'member'}                            | {'p': 'officer'}                         | 1
            {'p': [{'posts': ['x'], 'grade': 'g'}]}    | {'p': [{'posts': ['y'], 'grade': 'g'}]}  | 1
            {'p': [{'posts': ['x'], 'grade': 'g'}]}    | {'p': [{'posts': ['y'], 'grade': 'h'}]}  | 2
            {'p': [{'posts': ['x']}]}                  | {'p': [{'posts': ['x']}, {}]}            | 1
            {'wards': ['x', 'y']}                      | {'wards': ['v', 'w']}                    | 1
            {'situations': [{'a': true}]}              | {'a': true}                              | 0
            {'situations': [{'a': true}, {'b': 1}]}    | {'situations': [{'a': true}, {'b': 2}]}  | 1
            """)
    void is_counted_by_facts(String one, String other, int distance) {
        assertThat(CaseDistance.between(json(one), json(other))).isEqualTo(distance);
        assertThat(CaseDistance.between(json(other), json(one))).isEqualTo(distance);
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
