package org.councilprotocol.rules.internal.decide;

import java.util.List;

/**
 * Tells several statements that differ in a few words as one: what they have in common once, and the rest one after
 * another, "the officer holds the post of Managing Director or Monitoring Officer".
 */
final class Alternatives {

    private Alternatives() {}

    static String of(List<String> statements) {
        String first = statements.get(0);
        if (statements.size() == 1) {
            return first;
        }
        int begin = first.length();
        int end = first.length();
        for (String each : statements) {
            int most = Math.min(first.length(), each.length());
            int alike = 0;
            while (alike < most && first.charAt(alike) == each.charAt(alike)) {
                alike++;
            }
            begin = Math.min(begin, alike);
            int behind = 0;
            while (behind < most
                    && first.charAt(first.length() - 1 - behind) == each.charAt(each.length() - 1 - behind)) {
                behind++;
            }
            end = Math.min(end, behind);
        }
        // Whole words stand in common.
        begin = first.lastIndexOf(' ', begin) + 1;
        int shortest = statements.stream().mapToInt(String::length).min().orElse(0);
        end = Math.min(end, shortest - begin);
        int space = first.indexOf(' ', first.length() - end);
        end = end == 0 || space < 0 ? 0 : first.length() - space;
        StringBuilder told = new StringBuilder(first.substring(0, begin));
        for (int i = 0; i < statements.size(); i++) {
            String each = statements.get(i);
            told.append(i == 0 ? "" : i == statements.size() - 1 ? " or " : ", ")
                    .append(each, begin, each.length() - end);
        }
        return told.append(first.substring(first.length() - end)).toString();
    }
}
