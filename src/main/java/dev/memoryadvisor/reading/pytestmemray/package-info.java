/** The report that pytest-memray prints at the end of a test run. */
package dev.memoryadvisor.reading.pytestmemray;
