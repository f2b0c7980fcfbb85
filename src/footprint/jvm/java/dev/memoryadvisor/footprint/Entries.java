package dev.memoryadvisor.footprint;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The classes that use a library once, each compiled against the class path of its library alone. */
final class Entries {
    private final Path sources;
    private final Path classes;

    Entries(Path sources, Path classes) {
        this.sources = sources;
        this.classes = classes;
    }

    /**
     * Compiles.
     *
     * @param names entries to compile
     * @param jars what they need
     * @return folder with their classes
     * @throws IOException if it does not compile; the message is the compiler's
     */
    Path compile(List<String> names, List<Jar> jars) throws IOException {
        Path out = Files.createDirectories(classes.resolve(String.join("-and-", names)));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> paths = Stream.concat(Stream.of("Loopback", "Sql"), names.stream())
                    .distinct()
                    .map(name -> sources.resolve(name + ".java"))
                    .toList();
            String path =
                    jars.stream().map(jar -> jar.file().toString()).collect(Collectors.joining(File.pathSeparator));
            boolean compiled = compiler.getTask(
                            messages,
                            files,
                            null,
                            List.of("-nowarn", "-proc:none", "-parameters", "-cp", path, "-d", out.toString()),
                            null,
                            files.getJavaFileObjectsFromPaths(paths))
                    .call();
            if (!compiled) {
                throw new IOException(messages.toString());
            }
        }
        return out;
    }
}
