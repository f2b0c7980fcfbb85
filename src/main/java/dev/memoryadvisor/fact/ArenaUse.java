package dev.memoryadvisor.fact;

/**
 * How full the arenas of CPython's allocator of small objects are ({@code Objects/obmalloc.c},
 * {@code _PyObject_DebugMallocStats}). An arena goes back to the operating system only when every pool in it is free. All
 * bytes add up to {@code totalBytes}.
 *
 * @param origin input and line where the dump begins
 * @param arenas arenas that are mapped
 * @param arenaBytes size of one: 262,144 up to CPython 3.9, 1,048,576 from 3.10 on
 * @param poolBytes size of a pool in it: 4,096 or 16,384; {@code null} if the dump does not say
 * @param totalBytes bytes of all arenas
 * @param allocatedBytes bytes in blocks that are in use
 * @param availableBytes bytes in free blocks of pools that are in use
 * @param unusedPoolBytes bytes in pools of which nothing is in use
 * @param overheadBytes pool headers, quantization and alignment
 * @param highWaterArenas most arenas at one time; {@code null} if the dump does not say
 */
public record ArenaUse(
        Origin origin,
        long arenas,
        long arenaBytes,
        Long poolBytes,
        long totalBytes,
        long allocatedBytes,
        long availableBytes,
        long unusedPoolBytes,
        long overheadBytes,
        Long highWaterArenas)
        implements Evidence {
    /** Bytes that hold nothing, and that only this process can use again. */
    public long freeBytes() {
        return availableBytes + unusedPoolBytes;
    }

    /** {@link #freeBytes} as a share of the arenas, 0..1. */
    public double freeShare() {
        return totalBytes == 0 ? 0 : (double) freeBytes() / totalBytes;
    }
}
