package org.councilprotocol.rules.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The same as of any text in a file of rules, of good ones with words and lines edited: any bytes say which file, and
 * then edit after edit. Bytes put together at random seldom make a rule that is accepted; edits do.
 */
public final class EditedRulesTarget implements FuzzTarget {

    /** A word with what white space stands before it. */
    private static final Pattern WORD = Pattern.compile("(\\s*)(\"[^\"\\n]*\"|[$@\\w]+|[=!<>|&]+|\\S)");

    /** What to do, where, and with which word. */
    private static final int BYTES_OF_AN_EDIT = 1 + 2 + 2;

    private static final int MOST_EDITS = 40;

    /** No edit. */
    private static final byte NOTHING = 4;

    private final RulesTarget rules = new RulesTarget();
    private final List<String> files = new ArrayList<>();
    private final List<String> others;
    private final Map<Integer, List<String>> alike;

    private static final class Only {
        private static final EditedRulesTarget TARGET = new EditedRulesTarget();
    }

    /** Of the files that are kept for any text. */
    public EditedRulesTarget() {
        try {
            Corpus.kept(rules).values().forEach(file -> files.add(new String(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TreeSet<String> found = new TreeSet<>();
        for (String file : files) {
            WORD.matcher(file).results().map(word -> word.group(2)).forEach(found::add);
            file.lines().map(String::strip).filter(line -> line.contains("(")).forEach(found::add);
        }
        this.others = List.copyOf(found);
        this.alike = others.stream()
                .filter(word -> !word.contains(" ") || word.startsWith("\""))
                .collect(Collectors.groupingBy(EditedRulesTarget::kind));
    }

    /** A name, a name of the model, a variable, a number, a text, a sign: what stands in the same places. */
    private static int kind(String word) {
        int first = word.isEmpty() ? ' ' : word.charAt(0);
        return Character.isLetterOrDigit(first) ? Character.getType(first) : first == '"' || first == '$' ? first : -1;
    }

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        Only.TARGET.takes(input);
    }

    @Override
    public boolean takes(byte[] input) {
        return rules.takes(edited(ByteBuffer.wrap(input)).getBytes(StandardCharsets.UTF_8));
    }

    private String edited(ByteBuffer edits) {
        String file = files.get(edits.hasRemaining() ? (edits.get() & 0xFF) % files.size() : 0);
        List<String> spaces = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (MatchResult word : WORD.matcher(file).results().toList()) {
            spaces.add(word.group(1));
            words.add(word.group(2));
        }
        for (int i = 0; i < MOST_EDITS && edits.remaining() >= BYTES_OF_AN_EDIT; i++) {
            int what = edits.get() & 0xFF;
            int place = (edits.getShort() & 0xFFFF) % words.size();
            int which = edits.getShort() & 0xFFFF;
            switch (what % 8) {
                case 0 -> {
                    List<String> from = alike.getOrDefault(kind(words.get(place)), others);
                    words.set(place, from.get(which % from.size()));
                }
                case 1 -> {
                    words.add(place, others.get(which % others.size()));
                    spaces.add(place, "\n");
                }
                case 2 -> words.set(place, "");
                case 3 -> Collections.swap(words, place, which % words.size());
                // So that there is room for an edit among the others.
                default -> {}
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(spaces.get(i)).append(words.get(i));
        }
        return text.toString();
    }

    @Override
    public List<byte[]> seeds() {
        Random random = new Random(13);
        List<byte[]> seeds = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            byte[] unedited = new byte[1 + MOST_EDITS * BYTES_OF_AN_EDIT];
            Arrays.fill(unedited, NOTHING);
            unedited[0] = (byte) i;
            seeds.add(unedited);
            byte[] edited = unedited.clone();
            edited[1] = (byte) random.nextInt(4);
            edited[3] = (byte) random.nextInt();
            edited[5] = (byte) random.nextInt();
            seeds.add(edited);
        }
        return seeds;
    }

    @Override
    public String toString() {
        return "edited-rules";
    }
}
