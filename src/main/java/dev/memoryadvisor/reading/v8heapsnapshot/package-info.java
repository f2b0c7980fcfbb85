/** Heap snapshots of V8 (Node.js, Chrome), read as a class histogram by name of constructor. */
package dev.memoryadvisor.reading.v8heapsnapshot;
