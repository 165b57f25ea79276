package org.councilprotocol.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.text.Normalizer;
import java.util.Map;
import org.councilprotocol.rules.text.Visible;
import org.jspecify.annotations.Nullable;

/**
 * Standard output, or standard error: the one way by which text leaves this program. Whatever a case, a pack, an
 * argument or the name of a file says, no character gets out that would not be seen as one, only line feeds and spaces;
 * what the terminal's set of characters lacks is written with those that it has. What could not be written is known at
 * the end.
 */
final class Terminal extends PrintWriter {

    /** Near enough for a reader. */
    private static final Map<Integer, String> NEAR = Map.ofEntries(
            Map.entry(0xa0, " "),
            Map.entry(0x2010, "-"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2013, "-"),
            Map.entry(0x2014, "-"),
            Map.entry(0x2018, "'"),
            Map.entry(0x2019, "'"),
            Map.entry(0x201c, "\""),
            Map.entry(0x201d, "\""),
            Map.entry(0x2022, "*"),
            Map.entry(0x2026, "..."),
            Map.entry(0x202f, " "),
            Map.entry(0x2192, "->"),
            Map.entry(0x2260, "!="),
            Map.entry(0x2264, "<="),
            Map.entry(0x2265, ">="),
            Map.entry(0xfffd, "?"));

    private final Bytes bytes;

    private Terminal(Bytes bytes) {
        super(bytes, false);
        this.bytes = bytes;
    }

    /** A terminal with this set of characters. */
    static Terminal of(OutputStream out, Charset characters) {
        return new Terminal(new Bytes(new BufferedOutputStream(out), characters));
    }

    /**
     * The set of characters of the terminal: the one that the launcher tells, or that the locale has. UTF-8 where the
     * locale has only ASCII, as one that was never set does, so that the same call writes the same everywhere.
     */
    static Charset characters() {
        String told = System.getProperty("protocol.characters");
        String name = told == null ? System.getProperty("native.encoding", "UTF-8") : told;
        try {
            Charset found = Charset.forName(name);
            return told == null && found.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : found;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // It is another set than UTF-8, and nearly all of those begin as ASCII does.
            return StandardCharsets.US_ASCII;
        }
    }

    /** JSON, with the same meaning wherever it is written: what could not be written as it is stands in it escaped. */
    static void json(PrintWriter out, String json) {
        boolean unicode = !(out instanceof Terminal terminal) || terminal.bytes.unicode;
        out.println(escaped(json.stripTrailing(), unicode));
    }

    /** Outside its strings JSON has no character that would need it. */
    private static String escaped(String json, boolean unicode) {
        StringBuilder escaped = null;
        for (int i = 0; i < json.length(); ) {
            int c = json.codePointAt(i);
            int length = Character.charCount(c);
            if (c > '~' && (!unicode || Visible.isHidden(c))) {
                escaped = escaped == null ? new StringBuilder(json.length() + 64).append(json, 0, i) : escaped;
                for (char half : Character.toChars(c)) {
                    escaped.append(String.format("\\u%04x", (int) half));
                }
            } else if (escaped != null) {
                escaped.appendCodePoint(c);
            }
            i += length;
        }
        return escaped == null ? json : escaped.toString();
    }

    /** Why something was not written; {@code null} if all was. Writes first what is still to be written. */
    @Nullable
    String failure() {
        flush();
        return bytes.failure;
    }

    /** The same line end everywhere. */
    @Override
    public void println() {
        print('\n');
    }

    /** Turns characters into bytes. */
    private static final class Bytes extends Writer {

        private final OutputStream out;
        private final Charset characters;
        private final boolean unicode;
        private final CharsetEncoder encoder;
        private char half;
        private @Nullable String failure;

        Bytes(OutputStream out, Charset characters) {
            this.out = out;
            this.characters = characters;
            this.unicode = characters.equals(StandardCharsets.UTF_8);
            this.encoder = characters.newEncoder().onUnmappableCharacter(CodingErrorAction.REPORT);
        }

        @Override
        public void write(char[] text, int offset, int length) throws IOException {
            try {
                out.write(encoded(new String(text, offset, length)));
            } catch (IOException e) {
                failure = failure == null ? String.valueOf(e.getMessage()) : failure;
                throw e;
            }
        }

        private byte[] encoded(String text) {
            if (half == 0 && isPlain(text)) {
                return text.getBytes(StandardCharsets.ISO_8859_1);
            }
            StringBuilder shown = new StringBuilder(text.length() + 16);
            String whole = half == 0 ? text : half + text;
            half = 0;
            for (int i = 0; i < whole.length(); ) {
                int c = whole.codePointAt(i);
                i += Character.charCount(c);
                if (i == whole.length() && c <= Character.MAX_VALUE && Character.isHighSurrogate((char) c)) {
                    half = (char) c;
                } else if (c == '\n') {
                    shown.append('\n');
                } else if (c == '\t') {
                    shown.append("    ");
                } else {
                    shown.append(visible(Visible.isHidden(c) ? 0xfffd : c));
                }
            }
            return shown.toString().getBytes(characters);
        }

        private boolean isPlain(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c != '\n' && (c < ' ' || c > '~')) {
                    return false;
                }
            }
            return true;
        }

        private String visible(int c) {
            String whole = Character.toString(c);
            if (unicode || canWrite(whole)) {
                return whole;
            }
            String near = NEAR.get(c);
            if (near != null) {
                return near;
            }
            // Without its accents, where that leaves something.
            String bare = Normalizer.normalize(whole, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
            return !bare.isEmpty() && canWrite(bare) ? bare : String.format("<U+%04X>", c);
        }

        private boolean canWrite(String text) {
            try {
                ByteBuffer ignored = encoder.reset().encode(CharBuffer.wrap(text));
                return ignored.hasRemaining();
            } catch (CharacterCodingException e) {
                return false;
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException e) {
                failure = failure == null ? String.valueOf(e.getMessage()) : failure;
                throw e;
            }
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
