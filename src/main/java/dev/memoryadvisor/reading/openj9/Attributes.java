package dev.memoryadvisor.reading.openj9;

import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.reading.Amounts;
import dev.memoryadvisor.reading.Tally;
import java.util.OptionalLong;
import javax.xml.stream.XMLStreamReader;

/** The attributes of an element; {@code null} where one is missing or no value of its kind. */
final class Attributes {
    private static final int LONGEST_TEXT = 200;
    private static final double LONGEST_MILLIS = 1e12;

    private final XMLStreamReader xml;
    private final Tally tally;

    Attributes(XMLStreamReader xml, Tally tally) {
        this.xml = xml;
        this.tally = tally;
    }

    Origin origin(String input) {
        return new Origin(input, Math.max(1, xml.getLocation().getLineNumber()));
    }

    String text(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null || value.length() > LONGEST_TEXT ? null : value;
    }

    /** A whole number that is not negative, decimal or with 0x. */
    Long whole(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        OptionalLong number;
        try {
            number = value.startsWith("0x")
                    ? OptionalLong.of(Long.parseLong(value.substring(2), 16))
                    : Amounts.whole(value);
        } catch (NumberFormatException noNumber) {
            number = OptionalLong.empty();
        }
        if (number.isEmpty() || number.getAsLong() < 0 || number.getAsLong() > Amounts.LARGEST) {
            impossible();
            return null;
        }
        return number.getAsLong();
    }

    /** A decimal number of milliseconds that is not negative. */
    Double decimal(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            double number = Double.parseDouble(value.replace(',', '.'));
            if (number >= 0 && number < LONGEST_MILLIS) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // reported below
        }
        impossible();
        return null;
    }

    private void impossible() {
        tally.warn("a number that no process can reach was left out at line "
                + Math.max(1, xml.getLocation().getLineNumber()));
    }

    /** What is in use of a part of the heap. */
    Long used() {
        return usedOf("free", "total");
    }

    Long usedOf(String freeName, String totalName) {
        Long free = whole(freeName);
        Long total = whole(totalName);
        return free == null || total == null || free > total ? null : Long.valueOf(total - free);
    }
}
