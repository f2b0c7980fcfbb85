/** Lock files of Pipenv to facts. */
package dev.memoryadvisor.reading.pipfilelock;
