/** Lists of jars to facts. */
package dev.memoryadvisor.reading.jarlist;
