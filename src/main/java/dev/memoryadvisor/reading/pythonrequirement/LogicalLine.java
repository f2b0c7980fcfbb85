package dev.memoryadvisor.reading.pythonrequirement;

/**
 * A line after continuations are joined and the comment is cut off, as pip does it.
 *
 * @param number number of its first line in the input, from 1
 * @param lines lines of the input that it takes
 * @param content what stands before the comment, stripped; empty for a blank line
 * @param comment what stands behind {@code #}, stripped; {@code null} if there is no comment
 */
public record LogicalLine(long number, int lines, String content, String comment) {
    /** Whether it is blank or nothing but a comment. */
    public boolean isEmpty() {
        return content.isEmpty();
    }
}
