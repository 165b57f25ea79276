package org.councilprotocol.rules.internal.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays JSON out in the one style of packs: what stands in it stays, in its order and in its own characters. An object
 * or list whose first element stands on a new line has its elements on lines below, as many on one as were there and
 * have room; any other is one line, unless it was broken elsewhere and is longer than a line.
 */
public final class JsonLayout {

    private static final int WIDTH = 120;

    private static final int STEP = 2;

    private final String text;
    private int at;

    private JsonLayout(String text) {
        this.text = text;
    }

    /**
     * A text laid out.
     *
     * @param text one JSON value, as {@link JsonReader} reads it
     */
    public static String of(String text) {
        JsonLayout layout = new JsonLayout(text);
        Node root = layout.node(layout.skip());
        StringBuilder out = new StringBuilder();
        root.write(0, 0, out);
        String laidOut = out.append('\n').toString();
        if (!new JsonLayout(laidOut).signs().equals(new JsonLayout(text).signs())) {
            throw new AssertionError("the layout says something else");
        }
        return laidOut;
    }

    /** Everything but the blanks. */
    private List<String> signs() {
        List<String> signs = new ArrayList<>();
        skip();
        while (at < text.length()) {
            signs.add(sign());
            skip();
        }
        return signs;
    }

    /** Goes to what is next; how many lines end before it. */
    private int skip() {
        int lines = 0;
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            lines += text.charAt(at++) == '\n' ? 1 : 0;
        }
        return lines;
    }

    /** A bracket, a comma, a colon, a string or another value. */
    private String sign() {
        int start = at++;
        char c = text.charAt(start);
        if (c == '"') {
            while (text.charAt(at) != '"') {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            at++;
        } else if ("{}[],:".indexOf(c) < 0) {
            while (at < text.length() && " \t\r\n{}[],:\"".indexOf(text.charAt(at)) < 0) {
                at++;
            }
        }
        return text.substring(start, at);
    }

    private Node node(int linesBefore) {
        String first = sign();
        boolean object = first.equals("{");
        if (!object && !first.equals("[")) {
            return new Node(first, List.of(), List.of(), linesBefore, false, false);
        }
        List<String> keys = new ArrayList<>();
        List<Node> elements = new ArrayList<>();
        int lines = skip();
        boolean ownLines = lines > 0;
        boolean broken = lines > 0;
        while (text.charAt(at) != '}' && text.charAt(at) != ']') {
            int before = lines;
            if (object) {
                keys.add(sign());
                skip();
                sign();
                skip();
            }
            elements.add(node(before));
            lines = skip();
            broken |= lines > 0;
            if (text.charAt(at) == ',') {
                at++;
                lines = skip();
                broken |= lines > 0;
            }
        }
        sign();
        return new Node(first, keys, elements, linesBefore, ownLines && !elements.isEmpty(), broken);
    }

    /**
     * A value.
     *
     * @param sign the bracket that opens it, or the whole of it
     * @param keys the keys of an object, in order
     * @param elements the values in it, in order
     * @param linesBefore how many lines end between it and what stands before
     * @param ownLines whether its first element stands on a line of its own
     * @param broken whether it was more than one line
     */
    private record Node(
            String sign, List<String> keys, List<Node> elements, int linesBefore, boolean ownLines, boolean broken) {

        void write(int indent, int column, StringBuilder out) {
            if (isOneLine(column)) {
                line(out);
                return;
            }
            out.append(sign);
            boolean oneLine = false;
            int start = 0;
            for (int i = 0; i < elements.size(); i++) {
                Node element = elements.get(i);
                String key = keys.isEmpty() ? "" : keys.get(i) + ": ";
                int after = out.length() - start + 2 + key.length();
                out.append(i == 0 ? "" : ",");
                if (oneLine
                        && element.linesBefore == 0
                        && element.isOneLine(after)
                        && after + element.length() < WIDTH) {
                    out.append(' ').append(key);
                    element.line(out);
                    continue;
                }
                out.append(i > 0 && element.linesBefore > 1 ? "\n\n" : "\n");
                start = out.length();
                out.append(" ".repeat(indent + STEP)).append(key);
                oneLine = element.isOneLine(out.length() - start);
                element.write(indent + STEP, out.length() - start, out);
            }
            out.append('\n').append(" ".repeat(indent)).append(closing());
        }

        private boolean isOneLine(int column) {
            return !hasOwnLines() && (!isBroken() || column + length() + 1 <= WIDTH);
        }

        private boolean hasOwnLines() {
            return ownLines || elements.stream().anyMatch(Node::hasOwnLines);
        }

        private boolean isBroken() {
            return !elements.isEmpty() && broken || elements.stream().anyMatch(Node::isBroken);
        }

        private int length() {
            StringBuilder line = new StringBuilder();
            line(line);
            return line.length();
        }

        private void line(StringBuilder out) {
            out.append(sign);
            for (int i = 0; i < elements.size(); i++) {
                out.append(i == 0 ? "" : ", ");
                if (!keys.isEmpty()) {
                    out.append(keys.get(i)).append(": ");
                }
                elements.get(i).line(out);
            }
            out.append(closing());
        }

        private String closing() {
            return sign.equals("{") ? "}" : sign.equals("[") ? "]" : "";
        }
    }
}
