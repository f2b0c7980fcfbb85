/** Tables of type, count and bytes, as small scripts print them. */
package dev.memoryadvisor.reading.typetable;
