package org.councilprotocol.rules.internal.pack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers, texts and flags as bytes, for {@link ByteReader}. A whole number has seven bits to a byte, the lowest first;
 * a text that came before is a number.
 */
final class ByteWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<String, Integer> texts = new HashMap<>();

    /** All that was written. */
    byte[] bytes() {
        return bytes.toByteArray();
    }

    void text(@Nullable String text) {
        if (text == null) {
            number(ByteReader.NO_TEXT);
            return;
        }
        Integer known = texts.putIfAbsent(text, texts.size());
        if (known != null) {
            number(ByteReader.KNOWN_TEXT + known);
            return;
        }
        number(ByteReader.NEW_TEXT);
        byte[] written = text.getBytes(StandardCharsets.UTF_8);
        number(written.length);
        bytes.writeBytes(written);
    }

    boolean flag(boolean flag) {
        bytes.write(flag ? 1 : 0);
        return flag;
    }

    void number(int number) {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            bytes.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    /** Bytes as they are. */
    void raw(byte[] whole) {
        bytes.writeBytes(whole);
    }
}
