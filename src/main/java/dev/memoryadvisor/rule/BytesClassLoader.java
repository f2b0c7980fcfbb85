package dev.memoryadvisor.rule;

import java.util.Map;

/** Loads classes that were compiled in memory; goes, with them, when the rules are replaced. */
final class BytesClassLoader extends ClassLoader {
    private final Map<String, byte[]> classes;

    /** Loads these class files, by path, and all else from the parent. */
    BytesClassLoader(Map<String, byte[]> classes, ClassLoader parent) {
        super(parent);
        this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name.replace('.', '/') + ".class");
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
