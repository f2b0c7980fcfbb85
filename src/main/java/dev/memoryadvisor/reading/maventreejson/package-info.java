/** Output of {@code mvn dependency:tree -DoutputType=json} to facts. */
package dev.memoryadvisor.reading.maventreejson;
