/**
 * Bytes as they arrive to inputs: gzip, zip and tar are recognised by their content and opened, within the limits of the
 * request. Names of entries never become names of files.
 */
package dev.memoryadvisor.reading.archive;
