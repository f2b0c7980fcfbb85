import java.util.HashMap;
import java.util.Map;

/** Cells of a table by a key whose hash code heeds both fields. */
public final class After {
    static Object kept;

    static final class Cell {
        final int row;
        final int column;

        Cell(int row, int column) {
            this.row = row;
            this.column = column;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Cell && ((Cell) other).row == row && ((Cell) other).column == column;
        }

        @Override
        public int hashCode() {
            return 31 * 31 * row + column;
        }
    }

    public static void main(String[] args) throws Exception {
        Map<Cell, Boolean> cells = new HashMap<>();
        for (int row = 0; row < 300; row++) {
            for (int column = 0; column < 400; column++) {
                cells.put(new Cell(row, column), column > row);
            }
        }
        kept = cells;
        System.out.println("ready");
        System.in.read();
    }
}
