/** Project files of Python to facts. */
package dev.memoryadvisor.reading.pyproject;
