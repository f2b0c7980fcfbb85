/** Reports of GC dumps of .NET: {@code dotnet-gcdump report}. */
package dev.memoryadvisor.reading.gcdumpreport;
