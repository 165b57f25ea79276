package org.councilprotocol.rules.internal.pack;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.councilprotocol.rules.pack.FingerprintException;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of what a pack says: of its content as {@link ImageWriter} writes it down, without the places of files,
 * lines and columns. Two packs have the same one exactly if no case could tell them apart by anything that they decide
 * or say. Made when it is first asked for. Safe to share among threads.
 */
public final class Fingerprint {

    private final Supplier<byte[]> content;
    private volatile @Nullable String hex;

    private Fingerprint(Supplier<byte[]> content) {
        this.content = content;
    }

    /** That of a pack. */
    public static Fingerprint of(Pack pack) {
        return new Fingerprint(() -> ImageWriter.content(pack));
    }

    /** That of a pack which is about to be read from this content. */
    static Fingerprint ofContent(Supplier<byte[]> content) {
        return new Fingerprint(content);
    }

    /** Begins to make it, on a thread of its own: whoever asks then waits for what is left. */
    public void begin() {
        Thread thread = new Thread(this::hex, "fingerprint");
        thread.setDaemon(true);
        thread.start();
    }

    /** It, as 64 digits from 0 to 9 and a to f. */
    public String hex() {
        String known = hex;
        return known == null ? make() : known;
    }

    private synchronized String make() {
        String made = hex;
        if (made == null) {
            try {
                made = HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content.get()));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
            hex = made;
        }
        return made;
    }

    /**
     * Makes sure that it is the one expected.
     *
     * @param pack which pack it is of, for the message
     * @param expected the fingerprint that is expected: 64 digits from 0 to 9 and a to f
     * @throws FingerprintException if it is another
     * @throws IllegalArgumentException if what is expected is no fingerprint
     */
    public void require(String pack, String expected) {
        if (!isFingerprint(expected)) {
            throw new IllegalArgumentException(
                    "'" + expected + "' is no fingerprint, which is 64 digits from 0 to 9 and"
                            + " a to f: a decision's pack().fingerprint() tells it whole");
        }
        if (!hex().equals(expected)) {
            throw new FingerprintException(pack, expected, hex());
        }
    }

    private static boolean isFingerprint(String text) {
        return text.length() == 64 && text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }

    @Override
    public String toString() {
        return hex();
    }
}
