package dev.memoryadvisor.reading.pythonrequirement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins lines that end with a backslash and cuts comments off, line by line. A comment begins at a {@code #} that stands
 * at the beginning or behind a blank, so that {@code …#egg=name} is none. A line of nothing but a comment ends a
 * continuation.
 *
 * @see <a href="https://pip.pypa.io/en/stable/reference/requirements-file-format/#comments">pip: comments</a>
 */
public final class LogicalLines {
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#(.*)$");
    private static final int LONGEST = 1 << 20;

    private final StringBuilder joined = new StringBuilder();
    private long first;
    private int lines;

    /** Takes a line of the input; answers the logical line that it completes, if it completes one. */
    public Optional<LogicalLine> add(long number, String text) {
        if (lines == 0) {
            first = number;
        }
        lines++;
        boolean comment = text.stripLeading().startsWith("#");
        String trailing = text.stripTrailing();
        if (trailing.endsWith("\\") && !comment && joined.length() + text.length() < LONGEST) {
            joined.append(trailing, 0, trailing.length() - 1).append(' ');
            return Optional.empty();
        }
        joined.append(comment && lines > 1 ? " " : "").append(text);
        return Optional.of(take());
    }

    /** What is left at the end of the input: a continuation that nothing follows. */
    public Optional<LogicalLine> end() {
        return lines == 0 ? Optional.empty() : Optional.of(take());
    }

    private LogicalLine take() {
        String text = joined.toString();
        int taken = lines;
        joined.setLength(0);
        lines = 0;
        Matcher comment = COMMENT.matcher(text);
        return comment.find()
                ? new LogicalLine(
                        first,
                        taken,
                        text.substring(0, comment.start()).strip(),
                        comment.group(1).strip())
                : new LogicalLine(first, taken, text.strip(), null);
    }
}
