package dev.memoryadvisor.measure.histogram;

import dev.memoryadvisor.fact.ClassOrigin;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.measure.ownership.ClassOwners;
import dev.memoryadvisor.measure.ownership.ClassOwners.Owner;

/** What the name of a class tells, whatever the runtime. */
public final class ClassNames {
    private ClassNames() {}

    /** The friendly form of a name: {@code [B} → {@code byte[]}. Other names stay as they are. */
    public static String display(String name) {
        return name.startsWith("[") ? JvmNames.display(name) : name;
    }

    /** Whose class it is, by its name and, where printed, its module. */
    public static ClassOrigin origin(RuntimeKind runtime, String name, String module) {
        if (runtime == RuntimeKind.CPYTHON) {
            return PythonNames.origin(name);
        }
        if (name.endsWith("[]")) {
            return ClassOrigin.ARRAY;
        }
        if (runtime == RuntimeKind.DOTNET) {
            return name.startsWith("System.") || name.startsWith("Microsoft.") || name.equals("Free")
                    ? ClassOrigin.RUNTIME
                    : ClassOrigin.APPLICATION;
        }
        if (runtime == RuntimeKind.NODE) {
            return name.startsWith("(") ? ClassOrigin.RUNTIME : ClassOrigin.APPLICATION;
        }
        return JvmNames.origin(name, module);
    }

    /** Whose class it is; that of an array of objects of the application or of a library is its element's. */
    static ClassOrigin elementOrigin(RuntimeKind runtime, String name, String module) {
        String element = element(name);
        ClassOrigin origin = origin(runtime, element == null ? name : element, module);
        return element != null && origin == ClassOrigin.RUNTIME ? ClassOrigin.ARRAY : origin;
    }

    /** The dependency that a class, or the element of an array, comes from; {@code null} if that is not known. */
    static Owner owner(RuntimeKind runtime, String name, ClassOwners owners) {
        String element = element(name);
        String bare = runtime == RuntimeKind.CPYTHON ? PythonNames.bare(name) : name;
        return owners.of(runtime, element == null ? bare : element);
    }

    /** The element class of a JVM array of objects; {@code null} for every other name. */
    static String element(String name) {
        int dimensions = JvmNames.dimensions(name);
        return dimensions > 0 && name.length() > dimensions + 2 && name.charAt(dimensions) == 'L' && name.endsWith(";")
                ? name.substring(dimensions + 1, name.length() - 1)
                : null;
    }
}
