package dev.memoryadvisor.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Compiles rules to Drools' executable model. As a program, it is the build step that writes the shipped rules beside the
 * classes; as a class, it compiles an operator's folder while the service runs.
 */
public final class RuleCompiler {
    /** What the build writes for {@link RuleBook} to load. */
    static final String INDEX = "META-INF/rules.index";

    private static final String MODEL_FILE = "/drools-model";
    private static final String MODEL_VERSION = "Drools-Model-Version";

    private RuleCompiler() {}

    /**
     * Compiles {@code args[0]}, a folder of rules, into {@code args[1]}, a folder of classes.
     *
     * @throws RuleException at the first mistake, with file and line
     */
    public static void main(String[] args) throws IOException, RuleException {
        Path rules = Path.of(args[0]);
        Path classes = Path.of(args[1]);
        List<RuleFolder> folders = RuleFolder.all(rules);
        if (folders.isEmpty()) {
            throw new RuleException(rules + ": no rules found");
        }
        deleteGenerated(classes.resolve("rules"));
        List<String> index = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            List<RuleFolder> ofStage =
                    folders.stream().filter(f -> Stage.of(f.id()) == stage).toList();
            if (ofStage.isEmpty()) {
                continue;
            }
            CompiledRules compiled = compile(stage.word(), ofStage, RuleCompiler.class.getClassLoader());
            for (Map.Entry<String, byte[]> file : compiled.classes().entrySet()) {
                Path target = classes.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
            compiled.models().forEach(m -> index.add("model " + stage.word() + " " + m));
        }
        for (RuleFolder folder : folders) {
            index.add(("rule " + folder.id() + " " + String.join(",", folder.examples())).strip());
        }
        Path file = classes.resolve(INDEX);
        Files.createDirectories(file.getParent());
        Files.write(file, index, StandardCharsets.UTF_8);
    }

    /** Class names are hashes of the rules: a changed rule would leave its old classes behind. */
    private static void deleteGenerated(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> old;
        try (Stream<Path> walk = Files.walk(folder)) {
            old = walk.filter(p -> p.toString().endsWith(".class")).toList();
        }
        for (Path path : old) {
            Files.delete(path);
        }
    }

    /**
     * Compiles rules.
     *
     * @param id name of the module; the same id and rules give the same class names
     * @param folders the rules
     * @param loader finds the facts
     * @throws RuleException at the first mistake, with file and line
     */
    static CompiledRules compile(String id, List<RuleFolder> folders, ClassLoader loader) throws RuleException {
        KieBuilder builder = build(id, folders, loader);
        if (!builder.getResults().getMessages(Message.Level.ERROR).isEmpty()) {
            throw new RuleException(RuleErrors.locate(id, folders, loader));
        }
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        Map<String, byte[]> classes = new TreeMap<>();
        List<String> models = new ArrayList<>();
        for (String file : module.getFileNames()) {
            if (file.endsWith(".class")) {
                classes.put(file, module.getBytes(file));
            } else if (file.endsWith(MODEL_FILE)) {
                new String(module.getBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .filter(l -> !l.isBlank() && !l.startsWith(MODEL_VERSION))
                        .forEach(models::add);
            }
        }
        return new CompiledRules(classes, models);
    }

    static KieBuilder build(String id, List<RuleFolder> folders, ClassLoader loader) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        ReleaseId release = services.newReleaseId("dev.memoryadvisor", id, "1");
        files.generateAndWritePomXML(release);
        Map<String, String> sources = new LinkedHashMap<>();
        // Flat, for Drools wants the folder to be the package.
        folders.forEach(f -> sources.put("src/main/resources/rules/" + f.id().replace('/', '.') + ".drl", f.drl()));
        sources.forEach(files::write);
        try {
            return services.newKieBuilder(files, loader).buildAll(ExecutableModelProject.class);
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }
}
