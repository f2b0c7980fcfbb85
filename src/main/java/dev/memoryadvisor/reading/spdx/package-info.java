/** Bills of material in the form of SPDX to facts. */
package dev.memoryadvisor.reading.spdx;
