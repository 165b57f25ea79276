package org.councilprotocol.rules.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The good pack and the cases of {@code pack-corpus}, whose README tells the form. */
public final class PackCorpus {

    private static final String FOLDER = "/pack-corpus/";
    private static final char MARK = '‹';

    private PackCorpus() {}

    /**
     * A pack with something wrong in it.
     *
     * @param sentence what
     * @param files the files
     * @param expected the defects, in the order of their places
     */
    public record Case(String sentence, Map<String, String> files, List<Expected> expected) {}

    /**
     * A defect that must be told.
     *
     * @param place {@code file:line:column}, or the file where its whole is meant
     * @param wrong what the message contains
     * @param write what it says to write
     */
    public record Expected(String place, String wrong, String write) {}

    /** The files of the good pack. */
    public static Map<String, String> good() {
        Map<String, String> files = new TreeMap<>();
        for (String name : List.of("pack.json", "norms.json", "s00-terms.drl", "s01-requests.drl", "s02-paths.drl")) {
            files.put(name, text("good/" + name));
        }
        return files;
    }

    /** The cases of a file. */
    public static List<Case> cases(String file) {
        List<Case> cases = new ArrayList<>();
        for (String block : text(file).split("(?m)^=== ")) {
            if (!block.isBlank()) {
                cases.add(read(block));
            }
        }
        return cases;
    }

    private static Case read(String block) {
        List<String> lines = new ArrayList<>(List.of(block.split("\n", -1)));
        String sentence = lines.remove(0);
        List<String> wrong = new ArrayList<>();
        List<String> write = new ArrayList<>();
        List<String> places = new ArrayList<>();
        Map<String, String> files = good();
        String name = "s09-more.drl";
        String how = "headed";
        StringBuilder body = new StringBuilder();
        for (String line : lines) {
            if (line.startsWith("wrong: ")) {
                wrong.add(line.substring(7));
            } else if (line.startsWith("write: ")) {
                write.add(line.substring(7));
            } else if (line.startsWith("file: ")) {
                places.add(line.substring(6));
            } else if (line.startsWith("--- ")) {
                put(files, name, how, body);
                String[] words = line.split(" ");
                how = words.length == 3 ? words[1] : "headed";
                name = words[words.length - 1];
            } else {
                body.append(line).append('\n');
            }
        }
        put(files, name, how, body);
        files.replaceAll((file, text) -> unmarked(file, text, places));
        List<Expected> expected = new ArrayList<>();
        for (int i = 0; i < wrong.size(); i++) {
            expected.add(new Expected(i < places.size() ? places.get(i) : "no mark", wrong.get(i), write.get(i)));
        }
        if (places.size() != wrong.size() || write.size() != wrong.size()) {
            throw new IllegalStateException(
                    sentence + ": " + places.size() + " marks for " + wrong.size() + " defects");
        }
        return new Case(sentence, files, expected);
    }

    private static void put(Map<String, String> files, String name, String how, StringBuilder body) {
        String text = body.toString();
        body.setLength(0);
        if (text.isBlank()) {
            if (how.equals("without")) {
                files.remove(name);
            }
            return;
        }
        switch (how) {
            case "whole" -> files.put(name, text);
            case "headed" -> {
                String header = files.get("s01-requests.drl")
                        .substring(0, files.get("s01-requests.drl").indexOf("rule "));
                files.put(name, header + text);
            }
            case "edit" -> {
                String edited = files.get(name);
                for (String line : text.stripTrailing().split("\n")) {
                    String[] sides = line.split(" ==> ", -1);
                    if (sides.length != 2 || !edited.contains(sides[0])) {
                        throw new IllegalStateException(name + " has no " + line);
                    }
                    String with = sides[1].replace("\\n", "\n");
                    int at = edited.indexOf(sides[0]);
                    edited = edited.substring(0, at) + with + edited.substring(at + sides[0].length());
                }
                files.put(name, edited);
            }
            default -> throw new IllegalStateException(how);
        }
    }

    /** The text without its marks, whose places are added. */
    private static String unmarked(String file, String text, List<String> places) {
        StringBuilder bare = new StringBuilder();
        int line = 1;
        int column = 1;
        for (char c : text.toCharArray()) {
            if (c == MARK) {
                places.add(file + ":" + line + ":" + column);
                continue;
            }
            bare.append(c);
            column++;
            if (c == '\n') {
                line++;
                column = 1;
            }
        }
        return bare.toString();
    }

    private static String text(String name) {
        try (InputStream in = PackCorpus.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
