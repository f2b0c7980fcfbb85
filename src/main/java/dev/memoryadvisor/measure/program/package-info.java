/** What is known of the program as a whole: the caller's word first, then what the inputs say. */
package dev.memoryadvisor.measure.program;
