import java.util.Arrays;

final class After {
    private String[] names = new String[16];

    void name(int index, String name) {
        if (index >= names.length) {
            names = Arrays.copyOf(names, Math.max(index + 1, names.length * 2));
        }
        names[index] = name;
    }

    String name(int index) {
        return index < names.length ? names[index] : null;
    }
}
