package dev.memoryadvisor.finding;

import java.util.List;

/** The texts beside a rule; read when they are asked for. */
public interface RuleTexts {
    /** Its {@code README.md}. */
    String readme();

    /** Its examples, as {@code example/<version>/}. */
    List<Example> examples();

    /**
     * Code before and after the advice.
     *
     * @param language {@code java} or {@code python}
     * @param version lowest version of the language that it is for: 8 of {@code java-8}, 10 of {@code python-3.10}
     * @param before code as it is
     * @param after code as it should be
     */
    record Example(String language, int version, String before, String after) {}
}
