/** Dependencies that bring in one another, as several formats of dependency lists and bills of material have them. */
package dev.memoryadvisor.reading.dependencygraph;
