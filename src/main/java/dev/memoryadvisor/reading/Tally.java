package dev.memoryadvisor.reading;

import dev.memoryadvisor.fact.Unreadable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Counts the lines of an input while it is read, and collects what its reader has to say. Not thread-safe. */
public final class Tally {
    private static final int SAMPLES = 3;
    private static final int SAMPLE_LENGTH = 120;
    /** Characters of a line that are searched for secrets: one may begin in the sample and end behind it. */
    private static final int LOOKED_AT = 4096;

    /** A sample is repeated in answers and shown to others: who may see the answer need not see a password. */
    private static final Pattern SECRET = Pattern.compile(
            "(?<=://)\\S*(?=@)"
                    + "|(?<=(?:passwd|password|pwd|token|secret|api[-_]?key|access[-_]?key|authorization)[\\w-]{0,20}[\"']?"
                    + "\\s{0,3}[=:]\\s{0,3})(?:\"[^\"]*\"|'[^']*'|(?:bearer|basic)\\s+\\S+|\\S+)"
                    + "|(?<=--(?:password|token|secret)\\s)\\S+",
            Pattern.CASE_INSENSITIVE);

    private final String input;
    private final Set<String> warnings = new LinkedHashSet<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final List<String> samples = new ArrayList<>();
    private long timesBack;
    private long lines;
    private long understood;
    private long facts;

    /** A tally for the input of this name. */
    public Tally(String input) {
        this.input = input;
    }

    /** A line whose meaning is known: it carries a fact, or is known to carry none (heading, rule, blank). */
    public void understood() {
        lines++;
        understood++;
    }

    /** A line that carries a fact. If an input has none of these, nothing in it was understood. */
    public void fact() {
        understood();
        facts++;
    }

    /** So many lines that carry facts, counted by the reader itself. */
    public void facts(long count) {
        lines += count;
        understood += count;
        facts += count;
    }

    /** So many lines that are known to carry no fact. */
    public void understood(long count) {
        lines += count;
        understood += count;
    }

    /** A line that is not known; a few are kept as samples, without the passwords and tokens that stand in them. */
    public void unknown(long lineNumber, String text) {
        lines++;
        if (samples.size() < SAMPLES) {
            String shown = SECRET.matcher(text.substring(0, Math.min(text.length(), LOOKED_AT)))
                    .replaceAll("…");
            String sample = shown.length() > SAMPLE_LENGTH ? shown.substring(0, SAMPLE_LENGTH) + "…" : shown;
            samples.add("line " + lineNumber + ": " + sample);
        }
    }

    /** Something the reader of the answer should know. The same words are kept once. */
    public void warn(String warning) {
        warnings.add(warning);
    }

    /** The clock of a log goes back at this line. Of a log in which it often does, the first lines are named. */
    public void timeGoesBack(long line) {
        if (++timesBack <= SAMPLES) {
            warn("time goes back at line " + line + ": another run of the process, or files in another order, begins");
        }
    }

    /** A part of the input that cannot be used although the rest can. */
    public void unreadable(String reason, Integer line, String hint) {
        unreadable.add(new Unreadable(input, reason, line, hint));
    }

    /** All lines. */
    public long lines() {
        return lines;
    }

    /** Lines whose meaning is known. */
    public long linesUnderstood() {
        return understood;
    }

    /** Lines that carry a fact. */
    public long facts() {
        return facts;
    }

    /** Warnings, with the samples of lines that were not known at the end. */
    public List<String> warnings() {
        List<String> all = new ArrayList<>(warnings);
        if (timesBack > SAMPLES) {
            all.add("time goes back " + (timesBack - SAMPLES) + " times more");
        }
        if (lines > understood) {
            all.add((lines - understood) + " of " + lines + " lines were not understood, such as "
                    + String.join("; ", samples));
        }
        return all;
    }

    /** Parts that cannot be used. */
    public List<Unreadable> unreadable() {
        return List.copyOf(unreadable);
    }
}
