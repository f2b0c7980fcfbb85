/** Import times to what each top-level package costs a start of the program. */
package dev.memoryadvisor.measure.imports;
