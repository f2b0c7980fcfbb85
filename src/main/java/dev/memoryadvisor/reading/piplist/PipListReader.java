package dev.memoryadvisor.reading.piplist;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.memoryadvisor.fact.Dependency;
import dev.memoryadvisor.fact.DependencyList;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.Format;
import dev.memoryadvisor.reading.Head;
import dev.memoryadvisor.reading.Limits;
import dev.memoryadvisor.reading.Reader;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.UnreadableException;
import dev.memoryadvisor.reading.pythonrequirement.PythonName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads what {@code pip list --format=json} prints: an array of objects with name and version. Members that are not
 * known ({@code latest_version}, {@code editable_project_location}) are skipped.
 *
 * @see <a href="https://pip.pypa.io/en/stable/cli/pip_list/">pip list</a>
 */
public final class PipListReader implements Reader {
    private static final Format FORMAT =
            new Format("pip-list-json", Kind.DEPENDENCIES, RuntimeKind.CPYTHON, "pip list --format=json", """
                [{"name": "Flask", "version": "3.1.3"}, {"name": "Jinja2", "version": "3.1.6"}]
                """);

    private static final Pattern BEGINNING = Pattern.compile(
            "\\s*\\[\\s*\\{\\s*\"name\"\\s*:\\s*\"[^\"]+\"\\s*,\\s*\"version\"\\s*:\\s*\"[^\"]*\"\\s*"
                    + "(?:}|,\\s*\"(?:latest_version|latest_filetype|location|installer|editable_project_location)\")",
            Pattern.DOTALL);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return head.firstCharacter() == '[' && BEGINNING.matcher(head.text()).lookingAt();
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        List<Dependency> dependencies = new ArrayList<>();
        try (JsonParser json = factory(source.limits()).createParser(source.document())) {
            try {
                if (json.nextToken() != JsonToken.START_ARRAY) {
                    throw new UnreadableException("It is no JSON array.", 1, hint());
                }
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    element(json, source.name(), tally, dependencies);
                }
                if (json.currentToken() != JsonToken.END_ARRAY) {
                    tally.unreadable("An element of the array is no object.", line(json), hint());
                }
            } catch (JsonProcessingException e) {
                if (dependencies.isEmpty()) {
                    throw new UnreadableException("It is no JSON: " + e.getOriginalMessage(), line(json), hint());
                }
                tally.unreadable("The JSON breaks off or is damaged: what follows is not read.", line(json), hint());
            }
        }
        if (dependencies.isEmpty()) {
            throw new UnreadableException("It names no package.", null, hint());
        }
        evidence.accept(new DependencyList(
                new Origin(source.name(), dependencies.get(0).origin().line()),
                FORMAT.id(),
                RuntimeKind.CPYTHON,
                dependencies,
                false));
    }

    private static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.structuredDepth())
                        .build())
                .build();
    }

    private static void element(JsonParser json, String input, Tally tally, List<Dependency> dependencies)
            throws IOException {
        int line = line(json);
        String name = null;
        String version = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String member = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.VALUE_STRING && member.equals("name")) {
                name = json.getText();
            } else if (value == JsonToken.VALUE_STRING && member.equals("version")) {
                version = json.getText();
            } else {
                json.skipChildren();
            }
        }
        if (name == null || !PythonName.valid(name)) {
            tally.unknown(line, "an element without a valid name");
            return;
        }
        tally.fact();
        String normal = PythonName.normal(name);
        String known = version == null || version.isBlank() ? null : version.strip();
        dependencies.add(new Dependency(
                new Origin(input, line), PythonName.purl(normal, known), "pypi", normal, known, null, null, List.of()));
    }

    private static int line(JsonParser json) {
        return Math.max(1, json.currentTokenLocation().getLineNr());
    }

    private static String hint() {
        return "Send the output of pip list --format=json as it is.";
    }
}
