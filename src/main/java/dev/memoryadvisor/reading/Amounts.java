package dev.memoryadvisor.reading;

import java.util.OptionalLong;

/** Numbers as inputs print them; empty where no process could hold so much, so that sums of them never overflow. */
public final class Amounts {
    /** Most bytes or objects that a process can hold: 2^57, the addresses of x86-64 with five levels of page tables. */
    public static final long LARGEST = 1L << 57;

    private static final int MOST_CHARACTERS = 24;

    private Amounts() {}

    /** A whole number, with or without sign; empty if its size is over {@link #LARGEST}. */
    public static OptionalLong whole(String digits) {
        if (digits.length() > MOST_CHARACTERS) {
            return OptionalLong.empty();
        }
        try {
            return withinLargest(Long.parseLong(digits));
        } catch (NumberFormatException tooLarge) {
            return OptionalLong.empty();
        }
    }

    /** A whole number whose digits may be grouped by thousands, in whichever way the writer's country does it. */
    public static OptionalLong grouped(String number) {
        return number.length() > MOST_CHARACTERS ? OptionalLong.empty() : whole(number.replaceAll("[^0-9-]", ""));
    }

    /**
     * Bytes of a decimal number in a unit of 1024.
     *
     * @param number decimal number, with or without sign
     * @param power power of 1024 that the unit stands for: 0 for B, 1 for KiB
     */
    public static OptionalLong bytes(String number, int power) {
        if (number.length() > MOST_CHARACTERS) {
            return OptionalLong.empty();
        }
        try {
            double bytes = Math.scalb(Double.parseDouble(number), 10 * power);
            return withinLargest(Math.round(bytes));
        } catch (NumberFormatException noNumber) {
            return OptionalLong.empty();
        }
    }

    private static OptionalLong withinLargest(long value) {
        return value > LARGEST || value < -LARGEST ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
