import java.util.Arrays;

final class After {
    private int[] samples = new int[16];
    private int size;

    void add(int sample) {
        if (size == samples.length) {
            samples = Arrays.copyOf(samples, size + (size >> 1));
        }
        samples[size++] = sample;
    }
}
