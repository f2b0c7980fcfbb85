package dev.memoryadvisor.report;

import dev.memoryadvisor.advice.Analysis;

/** A form in which an analysis can be had. */
public interface Report {
    /** The word for it in {@code ?format=}. */
    String format();

    /** Its media type, for {@code Accept} and {@code Content-Type}. */
    String mediaType();

    /** The analysis in this form. */
    String of(Analysis analysis);
}
