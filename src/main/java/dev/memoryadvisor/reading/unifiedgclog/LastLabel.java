package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.reading.Cursor;

/** The label of the pause before: most pauses have the same, so its end need not be searched. */
final class LastLabel {
    private final byte[] bytes;
    private final Label label;

    LastLabel(byte[] bytes, Label label) {
        this.bytes = bytes;
        this.label = label;
    }

    /** Whether the cursor stands before this label and figures behind it. */
    boolean stands(Cursor at) {
        return label != null
                && at.peek(bytes.length) == ' '
                && Cursor.digit(at.peek(bytes.length + 1))
                && at.startsWith(bytes);
    }

    int length() {
        return bytes.length;
    }

    Label label() {
        return label;
    }
}
