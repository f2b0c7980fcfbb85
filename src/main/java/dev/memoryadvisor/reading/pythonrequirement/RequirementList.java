package dev.memoryadvisor.reading.pythonrequirement;

import dev.memoryadvisor.fact.Dependency;
import dev.memoryadvisor.fact.DependencyList;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.ByteLines;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.UnreadableException;
import dev.memoryadvisor.reading.pythonrequirement.RequirementLine.Named;
import dev.memoryadvisor.reading.pythonrequirement.RequirementLine.Nothing;
import dev.memoryadvisor.reading.pythonrequirement.RequirementLine.Option;
import dev.memoryadvisor.reading.pythonrequirement.RequirementLine.Unknown;
import dev.memoryadvisor.reading.pythonrequirement.RequirementLine.Unnamed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a whole list of requirements. One for each input. */
public final class RequirementList {
    private static final int SAMPLES = 5;

    private final Source source;
    private final Tally tally;
    private final Boolean listed;
    private final Via via = new Via();
    private final List<Item> items = new ArrayList<>();
    private Named editable;

    private record Item(Named named, long line) {}

    /**
     * A list to be read.
     *
     * @param source the input
     * @param tally counts its lines
     * @param listed whether the program itself asks for what stands in such a list; {@code null} if it does not tell
     */
    public RequirementList(Source source, Tally tally, Boolean listed) {
        this.source = source;
        this.tally = tally;
        this.listed = listed;
    }

    /**
     * The dependencies in it.
     *
     * @param format id of the format that it is in
     */
    public DependencyList read(String format) throws IOException, UnreadableException {
        try (ByteLines lines = source.lines()) {
            LogicalLines logical = new LogicalLines();
            while (lines.next()) {
                logical.add(lines.number(), lines.text()).ifPresent(this::take);
            }
            logical.end().ifPresent(this::take);
            if (lines.tooLong() > 0) {
                tally.warn(lines.tooLong() + " lines were longer than the limit of "
                        + source.limits().lineBytes() + " bytes and were skipped");
            }
        }
        if (items.isEmpty()) {
            throw new UnreadableException(
                    "It names no package.", null, "Send the output of pip freeze, or a requirements file with names.");
        }
        warn();
        List<Dependency> dependencies = items.stream().map(this::dependency).toList();
        return new DependencyList(
                new Origin(source.name(), dependencies.get(0).origin().line()),
                format,
                RuntimeKind.CPYTHON,
                dependencies,
                via.known());
    }

    private void take(LogicalLine line) {
        RequirementLine meaning = RequirementParser.parse(line.content());
        if (meaning instanceof Unknown) {
            via.of(null);
            unknown(line);
        } else if (meaning instanceof Named named) {
            named(named, line);
        } else if (meaning instanceof Nothing) {
            nothing(line);
        } else {
            tally.understood(line.lines());
            via.of(null);
            elsewhere(meaning);
        }
    }

    private void named(Named named, LogicalLine line) {
        editable = null;
        items.add(new Item(named, line.number()));
        tally.fact();
        tally.understood(line.lines() - 1L);
        via.of(named.name());
        via.comment(line.comment());
    }

    private void nothing(LogicalLine line) {
        Optional<Named> install =
                via.comment(line.comment()) ? Optional.empty() : RequirementText.editableComment(line.comment());
        if (install.isPresent()) {
            named(install.get(), line);
            editable = install.get();
        } else {
            tally.understood(line.lines());
        }
    }

    private void elsewhere(RequirementLine meaning) {
        if (meaning instanceof Option option) {
            tally.warn(
                    option.file() == null
                            ? option.name() + " is not used: nothing is fetched"
                            : option.name() + " " + option.file() + " is not read: send it too");
        } else if (meaning instanceof Unnamed unnamed && editable == null) {
            tally.warn((unnamed.editable() ? "-e " : "") + unnamed.place()
                    + " has no name here and is not counted: pip freeze names it");
        }
        editable = null;
    }

    private void unknown(LogicalLine line) {
        for (int i = 0; i < line.lines(); i++) {
            tally.unknown(line.number() + i, line.content());
        }
    }

    private void warn() {
        List<String> open = items.stream()
                .filter(i -> i.named().version() == null)
                .map(i -> i.named().name())
                .distinct()
                .toList();
        if (!open.isEmpty()) {
            tally.warn(open.size() + " of " + items.size() + " name no exact version: " + some(open)
                    + "; pip freeze tells what is installed");
        }
        List<String> conditional = items.stream()
                .filter(i -> i.named().marker() != null)
                .map(i -> i.named().name() + " (" + i.named().marker() + ")")
                .distinct()
                .toList();
        if (!conditional.isEmpty()) {
            tally.warn("installed in some environments only: " + some(conditional));
        }
    }

    private static String some(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(SAMPLES, names.size())));
        return names.size() > SAMPLES ? first + " and " + (names.size() - SAMPLES) + " more" : first;
    }

    private Dependency dependency(Item item) {
        Named named = item.named();
        return new Dependency(
                new Origin(source.name(), Math.toIntExact(Math.min(item.line(), Integer.MAX_VALUE))),
                PythonName.purl(named.name(), named.version()),
                "pypi",
                named.name(),
                named.version(),
                null,
                via.known() ? via.direct(named.name()) : listed,
                via.path(named.name()));
    }
}
