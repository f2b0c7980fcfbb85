/** Tables of Pympler: {@code summary.print_}, {@code get_diff}, {@code print_diff}. */
package dev.memoryadvisor.reading.pympler;
