package dev.memoryadvisor.rule;

/** Placeholder while the build is set up. */
public final class RuleCompiler {
    private RuleCompiler() {}

    public static void main(String[] args) {}
}
