package dev.memoryadvisor.reading.pythonrequirement;

import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a Python distribution. */
public final class PythonName {
    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9._-]*[A-Za-z0-9]");
    private static final Pattern SEPARATORS = Pattern.compile("[-_.]+");
    private static final int LONGEST = 214;

    private PythonName() {}

    /** Whether PEP 508 allows this as a name. */
    public static boolean valid(String name) {
        return name.length() <= LONGEST && VALID.matcher(name).matches();
    }

    /** The normal form of a name, by which PEP 503 compares them: {@code typing_extensions → typing-extensions}. */
    public static String normal(String name) {
        return SEPARATORS.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /**
     * Its package URL.
     *
     * @param normalName name in its normal form
     * @param version version, or {@code null}
     */
    public static String purl(String normalName, String version) {
        try {
            return new PackageURL("pypi", null, normalName, version, null, null).canonicalize();
        } catch (MalformedPackageURLException e) {
            throw new IllegalArgumentException(normalName + " has no package URL", e);
        }
    }
}
