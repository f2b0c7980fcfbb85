package dev.memoryadvisor.experiment;

import dev.memoryadvisor.Submission;
import java.io.IOException;

/** A runtime that programs are run on. */
interface Subject {
    /** {@code jvm} or {@code cpython}. */
    String runtime();

    /** Its version, as the report shows it. */
    String version();

    /** Feature version: 17 of JDK 17, 11 of CPython 3.11. */
    int feature();

    /** What the runtime's own tool says of the program, as a request to the service. */
    Submission evidence(ProgramFile program) throws IOException, InterruptedException;

    /** How much memory the program has when its data is there. */
    Footprint measure(ProgramFile program) throws IOException, InterruptedException;
}
