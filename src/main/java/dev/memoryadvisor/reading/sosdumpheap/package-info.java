/** Statistics of the .NET heap as SOS prints them: {@code dumpheap -stat} in dotnet-dump, LLDB and WinDbg. */
package dev.memoryadvisor.reading.sosdumpheap;
