package dev.memoryadvisor.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules in force: the shipped ones and those of an operator's folder, which may change while the service runs. A
 * folder with a mistake in it changes nothing: the mistake is logged with its file and line, and the rules before stay.
 */
public final class RuleDirectory {
    private static final System.Logger LOG = System.getLogger(RuleDirectory.class.getName());

    /** As deep as a rule's examples are. */
    private static final int DEPTH = 5;

    private final RuleBook shipped;
    private final Path folder;
    private volatile RuleBook current;
    private String tried;
    private String seen;

    /**
     * Rules of a folder, read at once.
     *
     * @param shipped rules that are always there
     * @param folder the operator's rules; {@code null} for none
     */
    public RuleDirectory(RuleBook shipped, Path folder) {
        this.shipped = shipped;
        this.folder = folder;
        this.current = shipped;
        if (folder != null) {
            load(state());
        }
    }

    /** Whether there is a folder to look at. */
    public boolean watched() {
        return folder != null;
    }

    /** The rules in force. */
    public RuleBook current() {
        return current;
    }

    /**
     * Looks at the folder and loads it if it has changed and then stayed the same since the last look, so that rules
     * that are still being copied are not loaded. Never throws.
     */
    public synchronized void refresh() {
        String now = state();
        if (!now.equals(tried) && now.equals(seen)) {
            load(now);
        }
        seen = now;
    }

    private void load(String state) {
        tried = state;
        seen = state;
        try {
            current = shipped.with(folder);
            LOG.log(
                    System.Logger.Level.INFO,
                    "{0} rules in force, {1} of them from {2}",
                    current.rules().size(),
                    current.rules().size() - shipped.rules().size(),
                    folder);
        } catch (RuleException e) {
            LOG.log(System.Logger.Level.WARNING, "The rules in force stay as they are: {0}", e.getMessage());
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The rules in force stay as they are: " + folder, e);
        }
    }

    /** Names, sizes and times of all files: another string means another folder. */
    private String state() {
        try (Stream<Path> walk = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> {
                        try {
                            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .sorted()
                    .collect(Collectors.joining("\n"));
        } catch (IOException | UncheckedIOException e) {
            return Objects.toString(e.getMessage(), "unreadable");
        }
    }
}
