package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.reading.Cursor;
import dev.memoryadvisor.reading.Remembered;

/** The label of the pause before: most pauses have the same, so its end need not be searched. Not thread-safe. */
final class LastLabel {
    private final Remembered bytes = new Remembered();
    private Label label;

    /** Remembers this label instead of the one before. */
    void remember(byte[] buffer, int from, int to, Label newLabel) {
        bytes.remember(buffer, from, to);
        label = newLabel;
    }

    /** Whether the cursor stands before this label and figures behind it. */
    boolean stands(Cursor at) {
        return at.peek(bytes.length()) == ' '
                && Cursor.digit(at.peek(bytes.length() + 1))
                && bytes.standAt(at.buffer(), at.at(), at.end());
    }

    int length() {
        return bytes.length();
    }

    Label label() {
        return label;
    }
}
