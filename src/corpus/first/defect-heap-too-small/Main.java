import java.util.ArrayList;
import java.util.List;

class Row {
    final long[] cells = new long[20];
}

class Main {
    public static void main(String[] args) {
        List<Row> table = new ArrayList<>();
        for (int i = 0; i < 250_000; i++) {
            table.add(new Row());
        }
        long sum = 0;
        for (int query = 0; query < 250_000; query++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < 20; i++) {
                line.append(table.get((query * 31 + i) % table.size()).cells[0]).append(',');
            }
            sum += line.toString().length();
        }
        System.out.println(sum);
        Snapshots.take();
        System.out.println(table.size());
    }
}
