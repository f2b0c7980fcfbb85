/**
 * Rules: compiled, described and run. The only package that knows Drools.
 *
 * <p>May import {@code fact}, {@code finding} and Drools.
 *
 * <p><b>Decision, 2026-11-25: rules are compiled by the build.</b> Compiling 150 rules takes seconds and 200 MB, loading
 * them 0.3 s and 30 MB. So {@link dev.memoryadvisor.rule.RuleCompiler} runs as a program in the build and writes Drools'
 * executable model beside the classes; the same class compiles an operator's own folder at run time. Drools' own Maven
 * plugin was not taken: it finds rules only below {@code src/main/resources}, gives two knowledge bases the same class
 * names, and names neither file nor line of most mistakes.
 */
package dev.memoryadvisor.rule;
