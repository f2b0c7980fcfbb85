package dev.memoryadvisor.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows kept in columns are the rows that were put in. */
class HistogramRowsTest {
    private static final int MORE_THAN_A_BLOCK = 10_000;

    @Test
    void everyRowComesBackAsItWasAdded() {
        List<HistogramRow> rows = new ArrayList<>();
        for (int i = 0; i < MORE_THAN_A_BLOCK; i++) {
            rows.add(new HistogramRow(
                    i % 3 == 0 ? "Größe$" + i : "x".repeat(i % 200),
                    i % 2 == 0 ? null : "java.base@25",
                    i - 5,
                    i % 7 == 0 ? null : Long.valueOf(i * 16L),
                    i % 11 == 0 ? null : Integer.valueOf(i)));
        }
        HistogramRows columns = HistogramRows.copyOf(rows);
        assertThat(columns).isEqualTo(rows);
        assertThat(HistogramRows.copyOf(columns)).isSameAs(columns);
    }

    @Test
    void whatIsAddedLaterIsNotInRowsBuiltBefore() {
        HistogramRows.Builder builder = new HistogramRows.Builder();
        builder.add(new HistogramRow("a", null, 1, 16L, 1));
        HistogramRows one = builder.build();
        builder.renameLast("a of b");
        builder.add(new HistogramRow("c", null, 2, 32L, 2));
        assertThat(one).containsExactly(new HistogramRow("a", null, 1, 16L, 1));
        assertThat(builder.build()).extracting(HistogramRow::name).containsExactly("a of b", "c");
    }

    @Test
    void thereIsNoRowBehindTheLast() {
        HistogramRows none = HistogramRows.copyOf(List.of());
        assertThat(none).isEmpty();
        assertThatThrownBy(() -> none.get(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
