package dev.memoryadvisor.footprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets Maven resolve a class path for each module, all in one invocation: a reactor of modules without sources. */
final class ClassPaths {
    private static final String LIST_GOAL = "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:list";

    private static final Pattern RESOLVED = Pattern.compile(
            "\\s*([^:\\s]+):([^:]+):jar:(?:[^:]+:)?([^:]+):(?:compile|runtime|system):(.+?\\.jar)\\b.*");

    private final Path folder;

    ClassPaths(Path folder) {
        this.folder = folder;
    }

    /**
     * The class paths by module; a module that Maven cannot resolve is left out.
     *
     * @param modules coordinates by name of the module
     */
    Map<String, List<Jar>> resolve(Map<String, List<String>> modules) throws IOException, InterruptedException {
        StringBuilder names = new StringBuilder();
        for (Map.Entry<String, List<String>> module : modules.entrySet()) {
            Path home = Files.createDirectories(folder.resolve(module.getKey()));
            Files.deleteIfExists(home.resolve("list.txt"));
            Files.writeString(home.resolve("pom.xml"), pom(module.getKey(), "jar", dependencies(module.getValue())));
            names.append("    <module>").append(module.getKey()).append("</module>\n");
        }
        Files.writeString(folder.resolve("pom.xml"), pom("all", "pom", "  <modules>\n" + names + "  </modules>\n"));
        Process maven = new ProcessBuilder(
                        "mvn",
                        "-B",
                        "-q",
                        "-ntp",
                        "-fae",
                        LIST_GOAL,
                        "-DoutputFile=list.txt",
                        "-DoutputAbsoluteArtifactFilename=true",
                        "-DincludeScope=runtime")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("maven.log").toFile())
                .start();
        // With -fae Maven's exit code tells only that some module failed; each is looked at below.
        maven.waitFor();
        Map<String, List<Jar>> paths = new LinkedHashMap<>();
        for (String name : modules.keySet()) {
            Path list = folder.resolve(name).resolve("list.txt");
            if (Files.exists(list)) {
                paths.put(name, jars(list));
            }
        }
        return paths;
    }

    private static List<Jar> jars(Path list) throws IOException {
        List<Jar> jars = new ArrayList<>();
        for (String line : Files.readAllLines(list)) {
            Matcher resolved = RESOLVED.matcher(line.replaceAll("\u001B\\[[;\\d]*m", ""));
            if (resolved.matches()) {
                jars.add(new Jar(
                        resolved.group(1) + ':' + resolved.group(2), resolved.group(3), Path.of(resolved.group(4))));
            }
        }
        return jars;
    }

    private static String dependencies(List<String> coordinates) {
        StringBuilder xml = new StringBuilder("  <dependencies>\n");
        for (String coordinate : coordinates) {
            String[] parts = coordinate.split(":", -1);
            xml.append("    <dependency><groupId>").append(parts[0]);
            xml.append("</groupId><artifactId>").append(parts[1]);
            xml.append("</artifactId><version>").append(parts[2]).append("</version></dependency>\n");
        }
        xml.append("  </dependencies>\n");
        // Managed too, so that a range of versions further down is not looked into.
        return xml + "  <dependencyManagement>\n" + xml + "  </dependencyManagement>\n";
    }

    private static String pom(String name, String packaging, String body) {
        return """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>dev.memoryadvisor.footprint</groupId>
              <artifactId>%s</artifactId>
              <version>1</version>
              <packaging>%s</packaging>
            %s</project>
            """.formatted(name, packaging, body);
    }
}
