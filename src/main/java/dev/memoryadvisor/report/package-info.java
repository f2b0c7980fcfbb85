/**
 * An analysis in the forms that callers want: JSON (both ways: a baseline is read back), SARIF, Markdown, text. One class
 * a form.
 *
 * <p>May import {@code advice}, {@code policy}, {@code finding} and {@code fact}.
 */
package dev.memoryadvisor.report;
