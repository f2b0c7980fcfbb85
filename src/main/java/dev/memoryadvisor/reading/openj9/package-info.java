/** Verbose GC logs of OpenJ9 and of IBM's J9 before it: XML of two generations, R26 and later and the one of Java 5. */
package dev.memoryadvisor.reading.openj9;
