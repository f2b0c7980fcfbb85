package dev.memoryadvisor.measure.dependency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of versions by their leading numbers; what follows these ({@code rc1}, {@code .Final}) is left out. */
final class Versions {
    /** Older before newer. */
    static final Comparator<String> ORDER = Versions::compare;

    private static final Pattern LEADING = Pattern.compile("^[vV]?(\\d{1,9}(?:\\.\\d{1,9})*)");
    private static final Pattern DOT = Pattern.compile("\\.");

    private Versions() {}

    private static int compare(String a, String b) {
        List<Integer> left = numbers(a);
        List<Integer> right = numbers(b);
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            int order = Integer.compare(i < left.size() ? left.get(i) : 0, i < right.size() ? right.get(i) : 0);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static List<Integer> numbers(String version) {
        List<Integer> numbers = new ArrayList<>();
        Matcher leading = LEADING.matcher(version);
        if (leading.find()) {
            for (String number : DOT.split(leading.group(1), -1)) {
                numbers.add(Integer.valueOf(number));
            }
        }
        return numbers;
    }
}
