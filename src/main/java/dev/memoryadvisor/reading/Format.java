package dev.memoryadvisor.reading;

import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.RuntimeKind;

/**
 * A format that can be read.
 *
 * @param id its name, also that of its golden inputs ({@code jvm-class-histogram})
 * @param kind kind of evidence it is
 * @param runtime runtime that it speaks of; {@code null} if the input itself says
 * @param command the command that makes it
 * @param sample a few lines of it
 */
public record Format(String id, Kind kind, RuntimeKind runtime, String command, String sample) {}
