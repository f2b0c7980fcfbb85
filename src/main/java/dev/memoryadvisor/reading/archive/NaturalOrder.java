package dev.memoryadvisor.reading.archive;

import java.util.Comparator;

/** Orders names as people do: h2 before h10. */
public enum NaturalOrder implements Comparator<String> {
    NAMES;

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int order;
            if (digit(a, i) && digit(b, j)) {
                int endA = endOfDigits(a, i);
                int endB = endOfDigits(b, j);
                order = number(a, i, endA).compareTo(number(b, j, endB));
                i = endA;
                j = endB;
            } else {
                order = Character.compare(a.charAt(i), b.charAt(j));
                i++;
                j++;
            }
            if (order != 0) {
                return order;
            }
        }
        int rest = Integer.compare(a.length() - i, b.length() - j);
        return rest != 0 ? rest : a.compareTo(b);
    }

    private static boolean digit(String s, int i) {
        return s.charAt(i) >= '0' && s.charAt(i) <= '9';
    }

    private static int endOfDigits(String s, int from) {
        int end = from;
        while (end < s.length() && digit(s, end)) {
            end++;
        }
        return end;
    }

    /** A number of any length, comparable as text: its length before its digits, zeros at its front left out. */
    private static String number(String s, int from, int to) {
        int start = from;
        while (start < to - 1 && s.charAt(start) == '0') {
            start++;
        }
        return (char) (to - start) + s.substring(start, to);
    }
}
