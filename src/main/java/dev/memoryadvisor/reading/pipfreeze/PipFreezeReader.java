package dev.memoryadvisor.reading.pipfreeze;

import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.Format;
import dev.memoryadvisor.reading.Head;
import dev.memoryadvisor.reading.Reader;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.UnreadableException;
import dev.memoryadvisor.reading.pythonrequirement.RequirementList;
import dev.memoryadvisor.reading.pythonrequirement.RequirementText;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Reads what {@code pip freeze} prints: everything that is installed, each with its version or place. A format of its
 * own beside requirements files because it says something else: it is complete, and it does not tell what the program
 * asks for itself and what came with it.
 *
 * @see <a href="https://pip.pypa.io/en/stable/cli/pip_freeze/">pip freeze</a>
 */
public final class PipFreezeReader implements Reader {
    private static final Format FORMAT =
            new Format("pip-freeze", Kind.DEPENDENCIES, RuntimeKind.CPYTHON, "pip freeze", """
                Flask==3.1.3
                Jinja2==3.1.6
                typing_extensions==4.16.0
                """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return RequirementText.of(head) == RequirementText.FREEZE;
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        evidence.accept(new RequirementList(source, tally, null).read(FORMAT.id()));
    }
}
