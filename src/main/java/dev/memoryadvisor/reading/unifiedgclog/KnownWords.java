package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.reading.Cursor;
import dev.memoryadvisor.reading.Labels;
import dev.memoryadvisor.reading.Remembered;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The words before the figures of a line. A log has few, so that those of the lines before are compared before their end is
 * searched; they have numbers. Not thread-safe.
 *
 * @param <T> what is made of the words
 */
final class KnownWords<T> {
    private static final int MOST_COMPARED = 8;
    private static final int MOST_NUMBERS = 1024;

    private final Labels<T> all;
    private final List<T> numbered = new ArrayList<>();
    private final List<Known> known = new ArrayList<>(MOST_COMPARED);
    private Known last = new Known();
    private boolean found;

    /** The words of a line before that had figures. */
    private static final class Known {
        private final Remembered words = new Remembered();
        private int number;

        private boolean standAt(byte[] bytes, int from, int end) {
            if (!words.standAt(bytes, from, end)) {
                return false;
            }
            int behind = from + words.length();
            return behind == end || bytes[behind] == '\n' || (bytes[behind] == ' ' && Cursor.digit(bytes[behind + 1]));
        }
    }

    KnownWords(Function<String, T> make) {
        all = new Labels<>(make);
    }

    /** Offset behind the words that stand here: at the figures, or at the end of the line. */
    int end(byte[] bytes, int from, int end) {
        found = last.standAt(bytes, from, end) || find(bytes, from, end);
        return found ? from + last.words.length() : Figures.endOfWords(bytes, from, end);
    }

    /** Offset behind the words of the line before, if they stand here alone or with figures behind; else negative. */
    int behindLast(byte[] bytes, int from, int end) {
        return last.standAt(bytes, from, end) ? from + last.words.length() : -1;
    }

    /** Whether known words stand here that are others than those of the line before, of which they then take the place. */
    boolean takes(byte[] bytes, int from, int end) {
        return !last.standAt(bytes, from, end) && find(bytes, from, end);
    }

    /** Number of the words of the line before. */
    int lastNumber() {
        return last.number;
    }

    private boolean find(byte[] bytes, int from, int end) {
        for (Known words : known) {
            if (words.standAt(bytes, from, end)) {
                last = words;
                return true;
            }
        }
        return false;
    }

    /** Number of the words between these offsets, of which {@link #end} was the last to be asked; figures follow. */
    int number(byte[] bytes, int from, int to) {
        if (!found) {
            last = known.size() < MOST_COMPARED ? new Known() : known.remove(0);
            known.add(last);
            last.words.remember(bytes, from, to);
            last.number = numbered.size();
            numbered.add(all.of(bytes, from, to));
        }
        return last.number;
    }

    /** What is made of the words of this number. */
    T of(int number) {
        return numbered.get(number);
    }

    /** Begins to number anew if there are many numbers; none of them is asked for any more. */
    void clear() {
        if (numbered.size() > MOST_NUMBERS) {
            numbered.clear();
            known.clear();
            last = new Known();
        }
    }
}
