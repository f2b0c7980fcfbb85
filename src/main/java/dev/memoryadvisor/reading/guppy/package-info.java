/** Tables and dumps of guppy3's heapy ({@code hpy().heap()}). */
package dev.memoryadvisor.reading.guppy;
