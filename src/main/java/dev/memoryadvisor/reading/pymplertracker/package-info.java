/** The summary of Pympler's class tracker: instances of the classes that a program asked it to follow. */
package dev.memoryadvisor.reading.pymplertracker;
