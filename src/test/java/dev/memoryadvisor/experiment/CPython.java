package dev.memoryadvisor.experiment;

import dev.memoryadvisor.Contexts;
import dev.memoryadvisor.Submission;
import dev.memoryadvisor.fact.Context;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.policy.Policy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A CPython. {@code measure.py} runs a program and prints its table of types, the statistics of its allocator, or its
 * memory.
 *
 * @param executable its command
 * @param version its version
 * @param feature its minor version
 */
record CPython(String executable, String version, int feature) implements Subject {
    private static final Path MEASURE = Experiment.FOLDER.resolve("cpython").resolve("measure.py");

    static CPython of(String executable) throws IOException, InterruptedException {
        String version = Tool.run(
                        List.of(
                                executable,
                                "-c",
                                "import platform; assert platform.python_implementation() == 'CPython';"
                                        + " print(platform.python_version())"),
                        false)
                .strip();
        return new CPython(executable, version, Integer.parseInt(version.split("\\.", -1)[1]));
    }

    @Override
    public String runtime() {
        return "cpython";
    }

    @Override
    public Submission evidence(ProgramFile program) throws IOException, InterruptedException {
        String evidence = program.setting("evidence", "types");
        String text = measure(evidence, program, evidence.equals("allocator"));
        Context context = Contexts.of(RuntimeKind.CPYTHON, version, true);
        Kind kind = evidence.equals("allocator") ? Kind.ALLOCATOR_STATS : Kind.HISTOGRAM;
        return new Submission(context, Policy.NONE, null, List.of(Jdk.raw(kind, evidence + ".txt", text)), List.of());
    }

    @Override
    public Footprint measure(ProgramFile program) throws IOException, InterruptedException {
        return new Footprint(
                Long.parseLong(measure("traced", program, false).strip()),
                Long.parseLong(measure("resident", program, false).strip()));
    }

    private String measure(String what, ProgramFile program, boolean errors) throws IOException, InterruptedException {
        return Tool.run(
                List.of(
                        executable,
                        "-I",
                        MEASURE.toString(),
                        what,
                        program.path().toString()),
                errors);
    }
}
