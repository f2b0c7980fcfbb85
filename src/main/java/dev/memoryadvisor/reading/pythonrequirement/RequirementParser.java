package dev.memoryadvisor.reading.pythonrequirement;

import dev.memoryadvisor.reading.pythonrequirement.RequirementLine.Form;
import dev.memoryadvisor.reading.pythonrequirement.RequirementLine.Named;
import dev.memoryadvisor.reading.pythonrequirement.RequirementLine.Nothing;
import dev.memoryadvisor.reading.pythonrequirement.RequirementLine.Option;
import dev.memoryadvisor.reading.pythonrequirement.RequirementLine.Unknown;
import dev.memoryadvisor.reading.pythonrequirement.RequirementLine.Unnamed;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what a line of a requirements file means. Nothing is fetched: a line that points elsewhere is named, not followed.
 *
 * @see <a href="https://packaging.python.org/en/latest/specifications/dependency-specifiers/">dependency specifiers</a>
 * @see <a href="https://packaging.python.org/en/latest/specifications/version-specifiers/">version specifiers</a>
 */
public final class RequirementParser {
    private static final Pattern NAMED = Pattern.compile(
            "(?<name>[A-Za-z0-9][A-Za-z0-9._-]*)\\s*(?<extras>\\[[A-Za-z0-9._,\\s-]*])?\\s*(?<rest>.*)");
    private static final Pattern CLAUSE = Pattern.compile("(===|==|~=|!=|<=|>=|<|>)\\s*([vV]?[0-9][^\\s,;()<>=!~]*)");
    private static final Pattern SPECIFIER =
            Pattern.compile("\\(?\\s*" + CLAUSE.pattern() + "(?:\\s*,\\s*" + CLAUSE.pattern() + ")*\\s*,?\\s*\\)?");
    private static final Pattern OPTION = Pattern.compile("(--?[A-Za-z][A-Za-z0-9-]*)(?:\\s*=\\s*|\\s+)?(.*)");
    private static final Pattern OF_ONE_REQUIREMENT =
            Pattern.compile("\\s+--(?:hash|global-option|install-option|config-settings?)\\b.*$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern EGG = Pattern.compile("[#&]egg=([A-Za-z0-9][A-Za-z0-9._-]*)");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:(?:git|hg|svn|bzr)\\+[a-z+]+|https?|ftp|file|ssh)://?\\S+|git\\+\\S+@\\S+:\\S+");
    private static final Pattern PATH =
            Pattern.compile("\\.{1,2}|(?:\\.{0,2}/|~/|[A-Za-z]:[\\\\/]|\\.\\\\)\\S*|[\\w.-]+(?:/[\\w.\\[\\],-]+)+/?"
                    + "|\\S+\\.(?:whl|zip|tar\\.gz|tar\\.bz2|tgz)");
    private static final Pattern WHEEL =
            Pattern.compile("([A-Za-z0-9._]+)-([0-9][A-Za-z0-9.!+_%]*)(?:-\\d\\w*)?-[^-/]+-[^-/]+-[^-/]+\\.whl");
    private static final Pattern ENVIRONMENT = Pattern.compile(
            "(?:python_version|python_full_version|os_name|sys_platform|platform_\\w+|implementation_\\w+|extra)");
    private static final Set<String> FILES = Set.of("-r", "--requirement", "-c", "--constraint");
    private static final Set<String> OPTIONS = Set.of(
            "-i",
            "--index-url",
            "--pypi-url",
            "--extra-index-url",
            "--no-index",
            "-f",
            "--find-links",
            "--no-binary",
            "--only-binary",
            "--prefer-binary",
            "--require-hashes",
            "--pre",
            "--trusted-host",
            "--use-feature",
            "--process-dependency-links",
            "--always-unzip",
            "-Z");

    /** Longer than any requirement without its hashes; keeps the patterns below from taking long. */
    private static final int LONGEST = 2048;

    private RequirementParser() {}

    /** What a line says, its comment cut off. */
    public static RequirementLine parse(String content) {
        if (content.isEmpty()) {
            return new Nothing();
        }
        return content.startsWith("-") && content.length() <= LONGEST ? option(content) : requirement(content);
    }

    private static RequirementLine option(String content) {
        Matcher option = OPTION.matcher(content);
        if (!option.matches()) {
            return new Unknown();
        }
        String name = option.group(1);
        String value = option.group(2).strip();
        // pip takes the value of a short option without a blank, too: -rbase.txt
        if (!name.startsWith("--") && name.length() > 2) {
            value = content.substring(2).strip();
            name = name.substring(0, 2);
        }
        if (name.equals("-e") || name.equals("--editable")) {
            return value.isEmpty() ? new Unknown() : editable(value);
        }
        if (FILES.contains(name)) {
            return value.isEmpty() ? new Unknown() : new Option(name, place(value));
        }
        return OPTIONS.contains(name) ? new Option(name, null) : new Unknown();
    }

    private static RequirementLine editable(String value) {
        Matcher egg = EGG.matcher(value);
        if (egg.find() && PythonName.valid(egg.group(1))) {
            return new Named(PythonName.normal(egg.group(1)), null, null, Form.EDITABLE);
        }
        RequirementLine direct = requirement(value);
        if (direct instanceof Named named && named.form() == Form.DIRECT) {
            return new Named(named.name(), named.version(), named.marker(), Form.EDITABLE);
        }
        return new Unnamed(place(value), true);
    }

    private static RequirementLine requirement(String content) {
        String tight = BLANKS.matcher(content).replaceAll(" ");
        String line = OF_ONE_REQUIREMENT.matcher(tight).replaceFirst("");
        if (line.length() > LONGEST) {
            return new Unknown();
        }
        boolean plain = line.length() == tight.length();
        String marker = null;
        int semicolon = semicolon(line);
        if (semicolon >= 0) {
            marker = line.substring(semicolon + 1).strip();
            line = line.substring(0, semicolon).strip();
            plain = false;
            if (!ENVIRONMENT.matcher(marker).find()) {
                return new Unknown();
            }
        }
        if (ADDRESS.matcher(line).matches()) {
            return address(line, marker);
        }
        Matcher named = NAMED.matcher(line);
        if (named.matches() && PythonName.valid(named.group("name"))) {
            String rest = named.group("rest").strip();
            String name = PythonName.normal(named.group("name"));
            plain &= named.group("extras") == null;
            if (rest.isEmpty() && !PATH.matcher(line).matches()) {
                return new Named(name, null, marker, plain ? Form.BARE : Form.SPECIFIED);
            }
            if (rest.startsWith("@")) {
                String target = rest.substring(1).strip();
                return ADDRESS.matcher(target).matches() || PATH.matcher(target).matches()
                        ? new Named(name, wheelVersion(target), marker, Form.DIRECT)
                        : new Unknown();
            }
            if (SPECIFIER.matcher(rest).matches()) {
                String version = pinned(rest);
                boolean alone = plain && version != null && rest.startsWith("=") && rest.indexOf(',') < 0;
                return new Named(name, version, marker, alone ? Form.PINNED : Form.SPECIFIED);
            }
        }
        return PATH.matcher(line).matches() ? new Unnamed(place(line), false) : new Unknown();
    }

    /** A marker begins at a semicolon; in an address a blank must stand before it (PEP 508). */
    private static int semicolon(String line) {
        boolean address = line.contains("://");
        int at = line.indexOf(address ? " ;" : ";");
        return at < 0 || !address ? at : at + 1;
    }

    private static RequirementLine address(String address, String marker) {
        Matcher egg = EGG.matcher(address);
        if (egg.find() && PythonName.valid(egg.group(1))) {
            return new Named(PythonName.normal(egg.group(1)), wheelVersion(address), marker, Form.DIRECT);
        }
        Matcher wheel = WHEEL.matcher(file(address));
        return wheel.matches() && PythonName.valid(wheel.group(1))
                ? new Named(PythonName.normal(wheel.group(1)), decoded(wheel.group(2)), marker, Form.DIRECT)
                : new Unnamed(place(address), false);
    }

    /** The version in the name of a wheel (PEP 427); {@code null} if it is none. */
    private static String wheelVersion(String address) {
        Matcher wheel = WHEEL.matcher(file(address));
        return wheel.matches() ? decoded(wheel.group(2)) : null;
    }

    private static String decoded(String version) {
        return version.replace("%2B", "+").replace("%2b", "+");
    }

    private static String file(String address) {
        String path = place(address);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A place without what may be secret in it: user and password, query and fragment. */
    private static String place(String value) {
        String place = value;
        for (char end : new char[] {'#', '?'}) {
            int at = place.indexOf(end);
            place = at < 0 ? place : place.substring(0, at);
        }
        return place.replaceFirst("://[^/@\\s]*@", "://");
    }

    /** {@code ==1.2} and {@code ===1.2} name one version, {@code ==1.*} does not. */
    private static String pinned(String specifier) {
        Matcher clause = CLAUSE.matcher(specifier);
        while (clause.find()) {
            if (clause.group(1).startsWith("==") && !clause.group(2).endsWith(".*")) {
                return clause.group(2);
            }
        }
        return null;
    }
}
