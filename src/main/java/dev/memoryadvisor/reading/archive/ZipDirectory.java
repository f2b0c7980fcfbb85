package dev.memoryadvisor.reading.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipException;

/**
 * How large the directory of a zip says it is, before anybody reads it into memory. Offsets are those of PKWARE's
 * APPNOTE.TXT, sections 4.3.14 to 4.3.16.
 */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_BYTES = 20;
    private static final int END64_BYTES = 56;

    private ZipDirectory() {}

    static long bytes(Path zip) throws IOException {
        try (FileChannel channel = FileChannel.open(zip, StandardOpenOption.READ)) {
            int length = (int) Math.min(channel.size(), END_BYTES + LONGEST_COMMENT + LOCATOR_BYTES);
            ByteBuffer tail = read(channel, channel.size() - length, length);
            for (int i = length - END_BYTES; i >= 0; i--) {
                if (tail.getInt(i) == END) {
                    long size = Integer.toUnsignedLong(tail.getInt(i + 12));
                    boolean large =
                            size == 0xffffffffL && i >= LOCATOR_BYTES && tail.getInt(i - LOCATOR_BYTES) == LOCATOR;
                    return large ? bytes64(channel, tail.getLong(i - LOCATOR_BYTES + 8)) : size;
                }
            }
        }
        throw new ZipException("its directory, which stands at the end, is missing");
    }

    private static long bytes64(FileChannel channel, long end64) throws IOException {
        if (end64 < 0 || end64 > channel.size() - END64_BYTES) {
            throw new ZipException("its directory is not where it should be");
        }
        long size = read(channel, end64, END64_BYTES).getLong(40);
        return size < 0 ? Long.MAX_VALUE : size;
    }

    private static ByteBuffer read(FileChannel channel, long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + buffer.position()) < 0) {
                throw new ZipException("it is cut");
            }
        }
        return buffer;
    }
}
