/** Lock files of PEP 751 to facts. */
package dev.memoryadvisor.reading.pylock;
