final class Before {
    final int x;
    final int y;

    Before(int x, int y) {
        this.x = x;
        this.y = y;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Before && ((Before) other).x == x && ((Before) other).y == y;
    }

    @Override
    public int hashCode() {
        return x;
    }
}
