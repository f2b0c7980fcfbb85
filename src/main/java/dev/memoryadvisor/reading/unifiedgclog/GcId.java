package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.reading.Cursor;
import dev.memoryadvisor.reading.Remembered;
import dev.memoryadvisor.reading.Word;

/** The number of a collection that stands before the words of a line; many lines have that of the line before. Not thread-safe. */
final class GcId {
    /** What it begins with. */
    static final Word WORD = Word.of("GC(");

    /** There is none. */
    static final long NONE = Cursor.NONE;

    private final Remembered text = new Remembered();
    private long last = NONE;

    /** Reads {@code GC(n) } and goes behind it; {@link #NONE}, and stays, if it does not stand here. */
    long read(Cursor at) {
        if (at.skip(text)) {
            return last;
        }
        int from = at.at();
        if (at.skip(WORD)) {
            long id = at.whole();
            if (id != NONE && at.skip(')')) {
                if (at.skip(' ')) {
                    last = id;
                    text.remember(at.buffer(), from, at.at());
                }
                return id;
            }
        }
        at.goTo(from);
        return NONE;
    }
}
