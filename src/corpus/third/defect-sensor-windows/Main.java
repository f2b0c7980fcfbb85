import java.util.Random;

class SensorWindow {
    final int sensor;
    final double[] samples;

    SensorWindow(int sensor, double[] samples) {
        this.sensor = sensor;
        this.samples = samples;
    }
}

class Analysis {
    private final SensorWindow[] latest = new SensorWindow[60];
    private final Random random = new Random(16);
    private double energy;

    void analyse(int sensor) {
        double[] raw = read();
        double[] smooth = smooth(raw);
        for (double value : smooth) {
            energy += value * value;
        }
        latest[sensor] = new SensorWindow(sensor, smooth);
    }

    // a window is 0.6 to 1.3 MB long
    private double[] read() {
        double[] samples = new double[75_000 + random.nextInt(90_000)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (i * 31 + samples.length) % 1_000;
        }
        return samples;
    }

    private double[] smooth(double[] raw) {
        double[] smooth = new double[raw.length];
        for (int i = 1; i < raw.length - 1; i++) {
            smooth[i] = (raw[i - 1] + raw[i] + raw[i + 1]) / 3;
        }
        return smooth;
    }

    double energy() {
        return energy;
    }
}

class Main {
    public static void main(String[] args) throws InterruptedException {
        Analysis analysis = new Analysis();
        for (int round = 1; round <= 45; round++) {
            for (int sensor = 0; sensor < 60; sensor++) {
                analysis.analyse(sensor);
                Thread.sleep(4);
            }
            if (round % 15 == 0) {
                Snapshots.take();
            }
        }
        System.out.println(analysis.energy());
    }
}
