package dev.memoryadvisor.rule;

import java.util.List;
import java.util.Map;

/**
 * Rules as Drools' executable model.
 *
 * @param classes class files by path ({@code rules/Rules….class})
 * @param models names of the model classes
 */
record CompiledRules(Map<String, byte[]> classes, List<String> models) {}
