/** Dependencies that bring in one another, as several formats of dependency lists have them. */
package dev.memoryadvisor.reading.dependencygraph;
