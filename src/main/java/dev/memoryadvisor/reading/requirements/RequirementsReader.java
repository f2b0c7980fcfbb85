package dev.memoryadvisor.reading.requirements;

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
 * Reads requirements files. What stands in one is asked for by the program itself, unless comments of pip-tools or uv
 * say who asks. Other files that it names are not read, and versions are known only where they are pinned.
 *
 * @see <a href="https://pip.pypa.io/en/stable/reference/requirements-file-format/">requirements file format</a>
 */
public final class RequirementsReader implements Reader {
    private static final Format FORMAT =
            new Format("requirements-txt", Kind.DEPENDENCIES, RuntimeKind.CPYTHON, "cat requirements.txt", """
                django>=3.2,<4.0
                requests[socks]==2.28.1 ; python_version >= "3.8"
                PyYAML~=6.0
                """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return RequirementText.of(head) == RequirementText.REQUIREMENTS;
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        evidence.accept(new RequirementList(source, tally, true).read(FORMAT.id()));
    }
}
