package dev.memoryadvisor.reading.pprofprofile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is needed of a profile. The value of a sample counts for the place that allocated: the innermost line of its first
 * location. Strings stand at the end, so everything is kept by number and named afterwards.
 */
final class GoHeapProfile {
    private static final int MOST_SAMPLE_TYPES = 64;

    private final List<long[]> sampleTypes = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private final Map<Long, long[]> lineOfLocation = new HashMap<>();
    private final Map<Long, long[]> function = new HashMap<>();
    private final Map<Long, long[]> valuesByLocation = new LinkedHashMap<>();
    private boolean cut;
    private boolean overflow;

    /** A place that allocated. */
    record Place(String file, Integer line) {}

    /** Reads a profile as far as it goes. */
    GoHeapProfile(byte[] bytes) {
        Wire wire = new Wire(bytes);
        try {
            while (wire.next()) {
                switch (wire.field()) {
                    case 1 -> sampleType(wire.message());
                    case 2 -> sample(wire.message());
                    case 4 -> location(wire.message());
                    case 5 -> function(wire.message());
                    case 6 -> strings.add(wire.text());
                    default -> {
                        // Mappings, labels and times are not needed.
                    }
                }
            }
        } catch (IndexOutOfBoundsException damaged) {
            cut = true;
        }
    }

    private void sampleType(Wire wire) {
        long[] type = new long[2];
        while (wire.next()) {
            if (wire.field() == 1 || wire.field() == 2) {
                type[wire.field() - 1] = wire.number();
            }
        }
        if (sampleTypes.size() < MOST_SAMPLE_TYPES) {
            sampleTypes.add(type);
        }
    }

    private void sample(Wire wire) {
        long location = -1;
        long[] values = {};
        while (wire.next()) {
            if (wire.field() == 1 && location < 0) {
                long[] locations = wire.numbers(new long[0]);
                location = locations.length == 0 ? -1 : locations[0];
            } else if (wire.field() == 2 && values.length < MOST_SAMPLE_TYPES) {
                values = wire.numbers(values);
            }
        }
        long[] sums = valuesByLocation.computeIfAbsent(location, l -> new long[sampleTypes.size()]);
        for (int i = 0; i < Math.min(sums.length, values.length); i++) {
            long sum = sums[i] + values[i];
            overflow |= ((sums[i] ^ sum) & (values[i] ^ sum)) < 0;
            sums[i] = sum;
        }
    }

    private void location(Wire wire) {
        long id = 0;
        long[] line = null;
        while (wire.next()) {
            if (wire.field() == 1) {
                id = wire.number();
            } else if (wire.field() == 4 && line == null) {
                line = line(wire.message());
            }
        }
        if (line != null) {
            lineOfLocation.put(id, line);
        }
    }

    private static long[] line(Wire wire) {
        long[] line = new long[2];
        while (wire.next()) {
            if (wire.field() == 1 || wire.field() == 2) {
                line[wire.field() - 1] = wire.number();
            }
        }
        return line;
    }

    private void function(Wire wire) {
        long id = 0;
        long[] names = new long[2];
        while (wire.next()) {
            switch (wire.field()) {
                case 1 -> id = wire.number();
                case 2 -> names[0] = wire.number();
                case 4 -> names[1] = wire.number();
                default -> {
                    // Its linker name and first line are not needed.
                }
            }
        }
        function.put(id, names);
    }

    private String string(long index) {
        return index >= 0 && index < strings.size() ? strings.get((int) index) : "";
    }

    /** Number of the values that count this ({@code inuse_space}); -1 if there are none. */
    int indexOf(String type) {
        for (int i = 0; i < sampleTypes.size(); i++) {
            if (string(sampleTypes.get(i)[0]).equals(type)) {
                return i;
            }
        }
        return -1;
    }

    /** What the profile counts. */
    List<String> types() {
        return sampleTypes.stream().map(t -> string(t[0])).toList();
    }

    /** Values by place, in the order in which places were met. */
    Map<Place, long[]> values() {
        Map<Place, long[]> values = new LinkedHashMap<>();
        for (Map.Entry<Long, long[]> each : valuesByLocation.entrySet()) {
            long[] sums = values.computeIfAbsent(place(each.getKey()), p -> new long[sampleTypes.size()]);
            for (int i = 0; i < Math.min(sums.length, each.getValue().length); i++) {
                long sum = sums[i] + each.getValue()[i];
                overflow |= ((sums[i] ^ sum) & (each.getValue()[i] ^ sum)) < 0;
                sums[i] = sum;
            }
        }
        return values;
    }

    private Place place(long location) {
        long[] line = lineOfLocation.get(location);
        long[] names = line == null ? null : function.get(line[0]);
        if (names == null) {
            return new Place("(unknown)", null);
        }
        String file = string(names[1]);
        boolean known = !file.isEmpty() && line[1] > 0 && line[1] <= Integer.MAX_VALUE;
        String name = string(names[0]);
        return known ? new Place(file, (int) line[1]) : new Place(name.isEmpty() ? "(unknown)" : name, null);
    }

    /** Whether the profile ends inside a field. */
    boolean cut() {
        return cut;
    }

    /** Whether a sum does not fit. */
    boolean overflow() {
        return overflow;
    }
}
