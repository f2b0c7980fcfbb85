package dev.memoryadvisor.reading.mavenpom;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.model.Model;

/** The properties that one project file sets, and those of the project and its parent. */
final class Properties {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]{1,200})}");
    /** A property that refers to itself is left as it is. */
    private static final int DEEPEST = 10;

    private static final int LONGEST = 2_000;

    private final Map<String, String> values = new HashMap<>();

    Properties(Model model) {
        model.getProperties().forEach((name, value) -> values.put(name.toString(), value.toString()));
        if (model.getParent() != null) {
            set("parent.version", model.getParent().getVersion());
            set("parent.groupId", model.getParent().getGroupId());
            set("version", model.getParent().getVersion());
            set("groupId", model.getParent().getGroupId());
        }
        set("version", model.getVersion());
        set("groupId", model.getGroupId());
        set("artifactId", model.getArtifactId());
    }

    private void set(String name, String value) {
        if (value != null) {
            values.put("project." + name, value);
            values.put("pom." + name, value);
        }
    }

    /** The text with every reference that can be resolved; {@code null} stays. */
    String of(String text) {
        String resolved = text;
        for (int depth = 0; resolved != null && depth < DEEPEST && resolved.contains("${"); depth++) {
            Matcher reference = REFERENCE.matcher(resolved);
            String next = reference.replaceAll(
                    found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
            if (next.equals(resolved) || next.length() > LONGEST) {
                return resolved;
            }
            resolved = next;
        }
        return resolved;
    }
}
