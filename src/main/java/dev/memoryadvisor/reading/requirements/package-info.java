/** Requirements files of pip, written by hand or by pip-tools or uv, to facts. */
package dev.memoryadvisor.reading.requirements;
