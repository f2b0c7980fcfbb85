package dev.memoryadvisor.rule;

import dev.memoryadvisor.fact.Facts;
import dev.memoryadvisor.fact.Need;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.finding.Confidence;
import dev.memoryadvisor.finding.Effort;
import dev.memoryadvisor.finding.Finding;
import dev.memoryadvisor.finding.Findings;
import dev.memoryadvisor.finding.Link;
import dev.memoryadvisor.finding.Links;
import dev.memoryadvisor.finding.NotEvaluated;
import dev.memoryadvisor.finding.RuleDoc;
import dev.memoryadvisor.finding.RuleTexts;
import dev.memoryadvisor.finding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/** The rules: loads them, describes them, and runs them over facts. Immutable and safe for many threads. */
public final class RuleBook {
    private final Map<Stage, List<Model>> models;
    private final Map<Stage, KieBase> bases = new EnumMap<>(Stage.class);
    private final Map<String, RuleTexts> texts;
    private final Map<String, RuleDoc> rules = new TreeMap<>();

    private RuleBook(Map<Stage, List<Model>> models, Map<String, RuleTexts> texts) throws RuleException {
        this.models = models;
        this.texts = texts;
        for (Map.Entry<Stage, List<Model>> entry : models.entrySet()) {
            KieBase base = KieBaseBuilder.createKieBaseFromModel(entry.getValue());
            bases.put(entry.getKey(), base);
            for (KiePackage kiePackage : base.getKiePackages()) {
                for (Rule rule : kiePackage.getRules()) {
                    rules.put(rule.getName(), describe(rule));
                }
            }
        }
    }

    /**
     * The rules that the build compiled.
     *
     * @throws IllegalStateException if the build left them out
     */
    public static RuleBook shipped() {
        ClassLoader loader = RuleBook.class.getClassLoader();
        try (InputStream index = loader.getResourceAsStream(RuleCompiler.INDEX)) {
            if (index == null) {
                throw new IllegalStateException(
                        RuleCompiler.INDEX + " is missing: the build step compile-rules did not run");
            }
            Map<Stage, List<Model>> models = new EnumMap<>(Stage.class);
            Map<String, RuleTexts> texts = new TreeMap<>();
            String text = new String(index.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().toList()) {
                String[] words = line.split(" ", 3);
                if (words[0].equals("model")) {
                    Stage stage = Stage.valueOf(words[1].toUpperCase(java.util.Locale.ROOT));
                    models.computeIfAbsent(stage, s -> new ArrayList<>()).add(load(words[2], loader));
                } else {
                    List<String> examples = words.length == 3 ? Arrays.asList(words[2].split(",", -1)) : List.of();
                    texts.put(words[1], RuleFiles.onClassPath("rules/" + words[1], examples));
                }
            }
            return new RuleBook(models, texts);
        } catch (IOException | RuleException e) {
            throw new IllegalStateException("the shipped rules cannot be loaded", e);
        }
    }

    /** No rules, to begin with. */
    public static RuleBook empty() {
        try {
            return new RuleBook(new EnumMap<>(Stage.class), Map.of());
        } catch (RuleException e) {
            throw new IllegalStateException("no rules, no mistake", e);
        }
    }

    /**
     * The rules of one folder, compiled now.
     *
     * @throws RuleException at a mistake, with file and line
     */
    public static RuleBook of(Path folder) throws IOException, RuleException {
        return empty().with(folder);
    }

    /**
     * These rules and those of a folder, compiled now.
     *
     * @throws RuleException at a mistake, with file and line, or if a rule of that name is there already
     */
    public RuleBook with(Path folder) throws IOException, RuleException {
        List<RuleFolder> folders = RuleFolder.all(folder);
        Map<Stage, List<Model>> allModels = new EnumMap<>(Stage.class);
        models.forEach((stage, list) -> allModels.put(stage, new ArrayList<>(list)));
        Map<String, RuleTexts> allTexts = new TreeMap<>(texts);
        for (RuleFolder rule : folders) {
            // Drools would silently put it in the place of the other.
            if (allTexts.containsKey(rule.id())) {
                throw new RuleException(rule.file() + ":1: a rule of this name is there already");
            }
            allTexts.put(rule.id(), RuleFiles.inFolder(rule.path(), rule.examples()));
        }
        for (Stage stage : Stage.values()) {
            List<RuleFolder> ofStage =
                    folders.stream().filter(f -> Stage.of(f.id()) == stage).toList();
            if (!ofStage.isEmpty()) {
                ClassLoader parent = RuleBook.class.getClassLoader();
                CompiledRules compiled = RuleCompiler.compile("extra-" + stage.word(), ofStage, parent);
                ClassLoader loader = new BytesClassLoader(compiled.classes(), parent);
                for (String model : compiled.models()) {
                    allModels.computeIfAbsent(stage, s -> new ArrayList<>()).add(load(model, loader));
                }
            }
        }
        return new RuleBook(allModels, allTexts);
    }

    private static Model load(String name, ClassLoader loader) throws RuleException {
        try {
            return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new RuleException("the compiled rules " + name + " cannot be loaded: " + e, e);
        }
    }

    private RuleDoc describe(Rule rule) throws RuleException {
        Map<String, Object> annotations = rule.getMetaData();
        String id = rule.getName();
        String needs = annotation(annotations, "needs").orElse("");
        List<String> words = Arrays.stream(needs.split(",", -1))
                .map(String::strip)
                .filter(w -> !w.isEmpty())
                .toList();
        for (String word : words) {
            if (!Need.known(word)) {
                throw new RuleException("rules/" + id + "/rule.drl:1: unknown need '" + word + "' in @needs");
            }
        }
        RuleTexts ruleTexts = texts.get(id);
        if (ruleTexts == null) {
            throw new RuleException("rules/" + id + ": the rule has no folder of this name");
        }
        return new RuleDoc(
                id,
                annotation(annotations, "title")
                        .orElseThrow(() -> new RuleException("rules/" + id + "/rule.drl:1: @title is missing")),
                value(id, annotations, "severity", Severity::of),
                value(id, annotations, "confidence", Confidence::of),
                value(id, annotations, "effort", Effort::of),
                annotation(annotations, "runtime").flatMap(RuntimeKind::of).orElse(null),
                words,
                ruleTexts);
    }

    private static <T> T value(String id, Map<String, Object> annotations, String name, Function<String, T> parse)
            throws RuleException {
        String word = annotation(annotations, name)
                .orElseThrow(() -> new RuleException("rules/" + id + "/rule.drl:1: @" + name + " is missing"));
        try {
            return parse.apply(word);
        } catch (IllegalArgumentException e) {
            throw new RuleException("rules/" + id + "/rule.drl:1: @" + name + "(" + word + ") is not known", e);
        }
    }

    /** Drools leaves the quotes of an annotation's value on it. */
    private static Optional<String> annotation(Map<String, Object> annotations, String name) {
        return Optional.ofNullable(annotations.get(name))
                .map(Object::toString)
                .map(v ->
                        v.length() > 1 && v.startsWith("\"") && v.endsWith("\"") ? v.substring(1, v.length() - 1) : v);
    }

    /** All rules, by id. */
    public Collection<RuleDoc> rules() {
        return List.copyOf(rules.values());
    }

    /** The rule of this id. */
    public Optional<RuleDoc> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** Runs the rules over the facts of one analysis, run after run. */
    public Evaluation evaluate(Facts facts) {
        Eligibility eligibility = Eligibility.of(rules.values(), facts);
        List<Finding> findings = new ArrayList<>();
        Set<Link> links = new LinkedHashSet<>();
        Set<NotEvaluated> notEvaluated = new LinkedHashSet<>(eligibility.notEvaluated());
        for (List<Object> view : facts.views()) {
            Evaluation one = evaluate(facts, view, eligibility);
            findings.addAll(one.findings());
            links.addAll(one.links());
            notEvaluated.addAll(one.notEvaluated());
        }
        return new Evaluation(findings, List.copyOf(links), List.copyOf(notEvaluated));
    }

    private Evaluation evaluate(Facts facts, List<Object> view, Eligibility eligibility) {
        List<NotEvaluated> notEvaluated = new ArrayList<>();
        List<Finding> found = new ArrayList<>();
        run(
                eligibility,
                Stage.ANALYSIS,
                base -> {
                    Findings findings = new Findings(rules, facts);
                    new RuleRun(base, eligibility, "findings", findings, findings::firing, findings::failed).over(view);
                    found.addAll(findings.list());
                    notEvaluated.addAll(findings.failed());
                },
                notEvaluated);

        List<Object> second = new ArrayList<>(view);
        second.addAll(found);
        List<Link> linked = new ArrayList<>();
        run(
                eligibility,
                Stage.CORRELATION,
                base -> {
                    Links links = new Links();
                    new RuleRun(
                                    base,
                                    eligibility,
                                    "links",
                                    links,
                                    links::firing,
                                    (rule, cause) -> notEvaluated.add(NotEvaluated.failed(rule, cause)))
                            .over(second);
                    linked.addAll(links.list());
                },
                notEvaluated);
        return new Evaluation(found, linked, notEvaluated);
    }

    /** What is run over the rules of a knowledge base. */
    private interface StageRun {
        void on(KieBase base) throws ConditionException;
    }

    /**
     * Runs a stage. Where a condition throws, Drools loses the whole run and does not say whose condition it was: the
     * rules are then run one by one, which is slow but costs no finding.
     */
    private void run(Eligibility eligibility, Stage stage, StageRun run, List<NotEvaluated> notEvaluated) {
        if (!bases.containsKey(stage)) {
            return;
        }
        try {
            run.on(bases.get(stage));
        } catch (ConditionException together) {
            for (Model model : models.get(stage)) {
                for (org.drools.model.Rule rule : model.getRules()) {
                    if (!eligibility.allows(rule.getName())) {
                        continue;
                    }
                    try {
                        run.on(KieBaseBuilder.createKieBaseFromModel(alone(model, rule)));
                    } catch (ConditionException e) {
                        notEvaluated.add(NotEvaluated.failed(rule.getName(), e.getCause()));
                    }
                }
            }
        }
    }

    private static Model alone(Model model, org.drools.model.Rule rule) {
        ModelImpl alone =
                new ModelImpl(model.getName()).withGlobals(model.getGlobals()).addRule(rule);
        model.getTypeMetaDatas().forEach(alone::addTypeMetaData);
        return alone;
    }
}
