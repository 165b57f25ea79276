package org.councilprotocol.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.councilprotocol.rules.internal.pack.ImageException;
import org.councilprotocol.rules.internal.pack.ImageReader;
import org.councilprotocol.rules.internal.pack.ImageWriter;
import org.councilprotocol.rules.internal.pack.LoadedPack;
import org.councilprotocol.rules.internal.pack.PackCorpus;
import org.councilprotocol.rules.internal.pack.PackReader;
import org.councilprotocol.rules.pack.PackFiles;

/**
 * Any bytes, with the checksum that is right for them, are the image of a pack, the same one each time, or of none.
 * Whoever can write an image can write its checksum; bytes without it are refused before they are looked at.
 */
public final class ImageTarget implements FuzzTarget {

    private static final Map<String, byte[]> FILES = PackCorpus.good().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, file -> file.getValue().getBytes(StandardCharsets.UTF_8)));
    private static final ImageTarget ONLY = new ImageTarget();

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        ONLY.takes(input);
    }

    @Override
    public boolean takes(byte[] input) {
        LoadedPack pack;
        try {
            pack = read(input);
        } catch (ImageException e) {
            assertThat(e).message().isNotBlank();
            return false;
        }
        LoadedPack again = assertDoesNotThrow(() -> read(input));
        assertThat(again.pack().rules()).isEqualTo(pack.pack().rules());
        assertThat(again.fingerprint().hex())
                .isEqualTo(pack.fingerprint().hex())
                .matches("[0-9a-f]{64}");
        return true;
    }

    private static LoadedPack read(byte[] input) throws ImageException {
        return ImageReader.read(sealed(input), FILES::get, fingerprint -> {});
    }

    private static byte[] sealed(byte[] input) {
        CRC32 sum = new CRC32();
        sum.update(input);
        return ByteBuffer.allocate(Integer.BYTES + input.length)
                .putInt((int) sum.getValue())
                .put(input)
                .array();
    }

    @Override
    public List<byte[]> seeds() {
        byte[] image = ImageWriter.of(PackReader.read(PackFiles.of(PackCorpus.good())), FILES);
        return List.of(Arrays.copyOfRange(image, Integer.BYTES, image.length));
    }

    @Override
    public String toString() {
        return "images";
    }
}
