package nl.herstart.platform.page;

import java.io.Writer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a template writes, in thousands of small pieces, for one reader. A {@link java.io.StringWriter} locks for each piece
 * and makes a copy that a euro sign doubles, which together cost as much as a tenth of a large page.
 */
final class PageText extends Writer {

    /** Letters on a large page, so that what is written need not be moved time and again. */
    private static final int ROOM = 131_072;

    private char[] letters = new char[ROOM];
    private int count;

    @Override
    public void write(int letter) {
        reserve(1);
        letters[count++] = (char) letter;
    }

    @Override
    public void write(char[] piece) {
        write(piece, 0, piece.length);
    }

    @Override
    public void write(char[] piece, int from, int length) {
        reserve(length);
        System.arraycopy(piece, from, letters, count, length);
        count += length;
    }

    @Override
    public void write(String piece) {
        write(piece, 0, piece.length());
    }

    @Override
    public void write(String piece, int from, int length) {
        reserve(length);
        piece.getChars(from, from + length, letters, count);
        count += length;
    }

    @Override
    public void flush() {
        // everything is here already
    }

    @Override
    public void close() {
        // nothing is held
    }

    /** All that was written, as it goes over the line. */
    byte[] utf8() {
        var encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(letters, 0, count));
        var bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        return bytes;
    }

    @Override
    public String toString() {
        return new String(letters, 0, count);
    }

    private void reserve(int more) {
        if (count + more > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(2 * letters.length, count + more));
        }
    }
}
