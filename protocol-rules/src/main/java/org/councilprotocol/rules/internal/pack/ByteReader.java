package org.councilprotocol.rules.internal.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link ByteWriter} wrote. Whatever else it meets ends in an {@link IndexOutOfBoundsException} or an
 * {@link IllegalArgumentException}.
 */
final class ByteReader {

    static final int NO_TEXT = 0;
    static final int NEW_TEXT = 1;
    static final int KNOWN_TEXT = 2;

    private final byte[] bytes;
    private final int end;
    private final List<String> texts = new ArrayList<>();
    private int place;

    /** Of the bytes from one place to before another. */
    ByteReader(byte[] bytes, int from, int end) {
        if (from < 0 || end < from || end > bytes.length) {
            throw new IndexOutOfBoundsException(end);
        }
        this.bytes = bytes;
        this.place = from;
        this.end = end;
    }

    /** Where it stands among the bytes. */
    int place() {
        return place;
    }

    /** Whether all of it has been read. */
    boolean isAtEnd() {
        return place == end;
    }

    String text() {
        String text = maybeText();
        if (text == null) {
            throw damaged();
        }
        return text;
    }

    @Nullable
    String maybeText() {
        int which = number();
        if (which == NO_TEXT) {
            return null;
        } else if (which != NEW_TEXT) {
            return texts.get(which - KNOWN_TEXT);
        }
        int length = number();
        if (length > end - place) {
            throw damaged();
        }
        String text = new String(bytes, place, length, StandardCharsets.UTF_8);
        place += length;
        texts.add(text);
        return text;
    }

    boolean flag() {
        return next() != 0;
    }

    int number() {
        byte first = next();
        int number = first & 0x7F;
        int shift = 7;
        for (byte next = first; next < 0; shift += 7) {
            next = next();
            number |= (next & 0x7F) << shift;
        }
        return number;
    }

    private byte next() {
        if (place >= end) {
            throw damaged();
        }
        return bytes[place++];
    }

    static IllegalArgumentException damaged() {
        return new IllegalArgumentException("the image is damaged");
    }
}
