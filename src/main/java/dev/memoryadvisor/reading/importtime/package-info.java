/** Import times of CPython: {@code python -X importtime}. */
package dev.memoryadvisor.reading.importtime;
