final class After {
    static final class Levels {
        final String low;
        final String middle;
        final String high;

        Levels(String low, String middle, String high) {
            this.low = low;
            this.middle = middle;
            this.high = high;
        }
    }

    Levels levels(String low, String middle, String high) {
        return new Levels(low, middle, high);
    }
}
