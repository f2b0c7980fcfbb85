package dev.memoryadvisor.measure.histogram;

import static dev.memoryadvisor.measure.histogram.Histograms.JVM;
import static dev.memoryadvisor.measure.histogram.Histograms.jvm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.memoryadvisor.fact.ClassOrigin;
import dev.memoryadvisor.fact.ClassRow;
import dev.memoryadvisor.fact.HeapOwner;
import dev.memoryadvisor.measure.ownership.ClassOwners;
import dev.memoryadvisor.measure.ownership.Owners;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeapOwnersTest {
    private static final ClassOwners JACKSON = new ClassOwners(
            Owners.table("com.fasterxml.jackson.databind,maven,com.fasterxml.jackson.core:jackson-databind"),
            List.of());

    private final HistogramMeasurement measured = HistogramMeasures.of(List.of(jvm("h.txt", """
        [B 10 600
        com.fasterxml.jackson.databind.node.ObjectNode 4 96
        [Lcom.fasterxml.jackson.databind.JsonNode; 1 64
        com.acme.Order 5 100
        [Lcom.acme.Order; 1 40
        java.lang.String 4 100\
        """)), JVM, JACKSON);

    @Test
    void everyClassCountsForOneOwner() {
        assertThat(measured.owners())
                .extracting(HeapOwner::kind, HeapOwner::classes, HeapOwner::bytes)
                .containsExactly(
                        tuple(ClassOrigin.ARRAY, 1, 600L),
                        tuple(ClassOrigin.LIBRARY, 2, 160L),
                        tuple(ClassOrigin.APPLICATION, 2, 140L),
                        tuple(ClassOrigin.RUNTIME, 1, 100L));
    }

    @Test
    void anOwnerIsNamedWithItsLargestClass() {
        HeapOwner jackson = measured.owners().get(1);
        assertThat(jackson.purl()).isEqualTo("pkg:maven/com.fasterxml.jackson.core/jackson-databind");
        assertThat(jackson.listed()).isFalse();
        assertThat(jackson.shareOfHeap()).isEqualTo(0.16);
        assertThat(jackson.largestClass()).isEqualTo("com.fasterxml.jackson.databind.node.ObjectNode");
        assertThat(jackson.origin().line()).isEqualTo(2);
    }

    @Test
    void aClassOfADependencySaysSo() {
        assertThat(measured.facts())
                .filteredOn(f -> f instanceof ClassRow row && row.owner() != null)
                .extracting(f -> ((ClassRow) f).kind())
                .containsExactly(ClassOrigin.LIBRARY, ClassOrigin.ARRAY);
    }
}
