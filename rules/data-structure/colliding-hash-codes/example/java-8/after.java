final class After {
    final int x;
    final int y;

    After(int x, int y) {
        this.x = x;
        this.y = y;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof After && ((After) other).x == x && ((After) other).y == y;
    }

    @Override
    public int hashCode() {
        return 31 * x + y;
    }
}
