import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;

class Script implements LongUnaryOperator {
    private final long[] table = new long[1_000];

    public Script() {}

    @Override
    public long applyAsLong(long value) {
        table[(int) (value % 1_000)]++;
        return ("value " + value + " of the script").length() + table[0];
    }
}

class ScriptLoader extends ClassLoader {
    LongUnaryOperator load() throws Exception {
        try (InputStream in = Main.class.getResourceAsStream("Script.class")) {
            byte[] code = in.readAllBytes();
            var constructor = defineClass("Script", code, 0, code.length).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (LongUnaryOperator) constructor.newInstance();
        }
    }
}

class Main {
    static final List<LongUnaryOperator> SCRIPTS = new ArrayList<>();

    public static void main(String[] args) throws Exception {
        Snapshots.take();
        for (int i = 0; i < 40; i++) {
            SCRIPTS.add(new ScriptLoader().load());
            Thread.sleep(50);
            if (i == 20) {
                Snapshots.take();
            }
        }
        long sum = 0;
        for (int second = 1; second <= 14; second++) {
            for (int tenth = 0; tenth < 10; tenth++) {
                for (LongUnaryOperator script : SCRIPTS) {
                    for (int i = 0; i < 1_000; i++) {
                        sum += script.applyAsLong(i + second);
                    }
                }
                Thread.sleep(90);
            }
            if (second % 2 == 0) {
                Snapshots.take();
            }
        }
        System.out.println(sum);
    }
}
