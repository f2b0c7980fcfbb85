/** Version catalogues of Gradle to facts. */
package dev.memoryadvisor.reading.versioncatalog;
