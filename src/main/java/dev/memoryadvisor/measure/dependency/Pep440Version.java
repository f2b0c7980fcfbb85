package dev.memoryadvisor.measure.dependency;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of a Python distribution: {@code [N!]N(.N)*[{a|b|rc}N][.postN][.devN][+local]}, in the spellings that are
 * normalised to it. What is no such version comes before all that are.
 *
 * @see <a href="https://packaging.python.org/en/latest/specifications/version-specifiers/">version specifiers (PEP 440)</a>
 */
final class Pep440Version implements Comparable<Pep440Version> {
    private static final Pattern FORM = Pattern.compile("v?(?:(?<epoch>\\d+)!)?(?<release>\\d+(?:\\.\\d+)*)"
            + "(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preN>\\d*))?"
            + "(?:-(?<postOnly>\\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postN>\\d*))?"
            + "(?:[-_.]?(?<dev>dev)[-_.]?(?<devN>\\d*))?"
            + "(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?");
    private static final Pattern DOT = Pattern.compile("\\.");
    private static final Pattern LOCAL = Pattern.compile("[-_.]");
    private static final int LONGEST = 200;

    /** Before any pre-release: a development release of the final one. */
    private static final int BEFORE_ALPHA = -1;

    private static final int FINAL = 3;
    private static final BigInteger NEVER = BigInteger.ONE.shiftLeft(1000);
    private static final Comparator<Pep440Version> ORDER = Comparator.comparing((Pep440Version v) -> v.valid)
            .thenComparing(v -> v.epoch)
            .thenComparing(v -> v.release, Pep440Version::compareNumbers)
            .thenComparing(v -> v.phase)
            .thenComparing(v -> v.phaseNumber)
            .thenComparing(v -> v.post)
            .thenComparing(v -> v.dev)
            .thenComparing(v -> v.local, Pep440Version::compareLocal);

    private final boolean valid;
    private final BigInteger epoch;
    private final List<BigInteger> release;
    private final int phase;
    private final BigInteger phaseNumber;
    private final BigInteger post;
    private final BigInteger dev;
    private final List<String> local;

    private Pep440Version(Matcher form) {
        valid = form != null;
        epoch = valid ? number(form.group("epoch")) : BigInteger.ZERO;
        release = valid ? numbers(form.group("release")) : List.of();
        String pre = valid ? form.group("pre") : null;
        boolean hasPost = valid && (form.group("post") != null || form.group("postOnly") != null);
        boolean hasDev = valid && form.group("dev") != null;
        phase = pre != null ? phase(pre) : hasDev && !hasPost ? BEFORE_ALPHA : FINAL;
        phaseNumber = pre == null ? BigInteger.ZERO : number(form.group("preN"));
        String postNumber = hasPost && form.group("postOnly") != null ? form.group("postOnly") : null;
        post = !hasPost
                ? BigInteger.ONE.negate()
                : postNumber != null ? number(postNumber) : number(form.group("postN"));
        dev = hasDev ? number(form.group("devN")) : NEVER;
        local = valid && form.group("local") != null ? List.of(LOCAL.split(form.group("local"), -1)) : List.of();
    }

    /** The version that this text is. */
    static Pep440Version of(String text) {
        Matcher form = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
        return new Pep440Version(text.length() <= LONGEST && form.matches() ? form : null);
    }

    private static BigInteger number(String digits) {
        return digits == null || digits.isEmpty() ? BigInteger.ZERO : new BigInteger(digits);
    }

    private static List<BigInteger> numbers(String release) {
        List<BigInteger> numbers = new ArrayList<>();
        for (String part : DOT.split(release, -1)) {
            numbers.add(new BigInteger(part));
        }
        return numbers;
    }

    private static int phase(String pre) {
        return switch (pre) {
            case "a", "alpha" -> 0;
            case "b", "beta" -> 1;
            default -> 2;
        };
    }

    /** Zeros at the end do not count. */
    private static int compareNumbers(List<BigInteger> a, List<BigInteger> b) {
        for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
            BigInteger left = i < a.size() ? a.get(i) : BigInteger.ZERO;
            BigInteger right = i < b.size() ? b.get(i) : BigInteger.ZERO;
            if (!left.equals(right)) {
                return left.compareTo(right);
            }
        }
        return 0;
    }

    /** Numbers are newer than words, and more parts than fewer. */
    private static int compareLocal(List<String> a, List<String> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            boolean left = Character.isDigit(a.get(i).charAt(0)) && a.get(i).matches("\\d+");
            boolean right = Character.isDigit(b.get(i).charAt(0)) && b.get(i).matches("\\d+");
            int order = left && right
                    ? new BigInteger(a.get(i)).compareTo(new BigInteger(b.get(i)))
                    : left != right ? Boolean.compare(left, right) : a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    @Override
    public int compareTo(Pep440Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pep440Version version && compareTo(version) == 0;
    }

    @Override
    public int hashCode() {
        return epoch.hashCode() * 31 + (release.isEmpty() ? 0 : release.get(0).hashCode());
    }
}
