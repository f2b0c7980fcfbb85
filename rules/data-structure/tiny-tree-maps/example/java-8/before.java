import java.util.TreeMap;

final class Before {
    TreeMap<Integer, String> levels(String low, String middle, String high) {
        TreeMap<Integer, String> levels = new TreeMap<>();
        levels.put(1, low);
        levels.put(2, middle);
        levels.put(3, high);
        return levels;
    }
}
