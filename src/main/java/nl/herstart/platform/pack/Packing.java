package nl.herstart.platform.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Small texts made smaller: deflated with a dictionary of what they usually look like, after two bytes of a checksum.
 * Deflated data has no checksum of its own, and one wrong letter could make another text of it.
 */
public final class Packing {

    /** More than any form that we take in; what unpacks to more was made to do harm. */
    public static final int MOST_BYTES = 128 * 1024;

    private static final int CHECKSUM = 2;

    private final byte[] dictionary;

    /** @param dictionary the same bytes as long as there is anything that was packed with them */
    public Packing(byte[] dictionary) {
        this.dictionary = dictionary.clone();
    }

    /** The shortest it gets. */
    public byte[] packed(byte[] plain) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(checksum(plain));
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setDictionary(dictionary);
        try (var stream = new DeflaterOutputStream(bytes, deflater)) {
            stream.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** What was packed; nothing when it is not whole, not ours, or too much. */
    public Optional<byte[]> unpacked(byte[] packed) {
        if (packed.length <= CHECKSUM) {
            return Optional.empty();
        }
        var inflater = new Inflater(true);
        inflater.setDictionary(dictionary);
        var deflated = new ByteArrayInputStream(packed, CHECKSUM, packed.length - CHECKSUM);
        try (var stream = new InflaterInputStream(deflated, inflater)) {
            var plain = stream.readNBytes(MOST_BYTES + 1);
            boolean whole =
                    plain.length <= MOST_BYTES && Arrays.equals(packed, 0, CHECKSUM, checksum(plain), 0, CHECKSUM);
            return whole ? Optional.of(plain) : Optional.empty();
        } catch (IOException notPacked) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    private static byte[] checksum(byte[] plain) {
        var crc = new CRC32();
        crc.update(plain);
        return new byte[] {(byte) (crc.getValue() >> 8), (byte) crc.getValue()};
    }
}
