package dev.memoryadvisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandoverTest {
    /** The longest is received by a second thread, where there is a core for it. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10_000, 10_001, 100_000})
    void everythingArrivesInItsOrder(int things) {
        List<Integer> received = new ArrayList<>();
        try (Handover<Integer> handover = new Handover<>(received::add)) {
            IntStream.range(0, things).forEach(handover::accept);
        }
        assertThat(received).isEqualTo(IntStream.range(0, things).boxed().toList());
    }

    @Test
    void whatTheReceiverThrowsIsThrownToTheGiver() {
        for (int bad : new int[] {5, 50_000, 99_999}) {
            assertThatThrownBy(() -> {
                        try (Handover<Integer> handover = new Handover<>(i -> fail(i, bad))) {
                            IntStream.range(0, 100_000).forEach(handover::accept);
                        }
                    })
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("at " + bad);
        }
    }

    private static void fail(int i, int bad) {
        if (i == bad) {
            throw new IllegalStateException("at " + i);
        }
    }
}
