package dev.memoryadvisor.reading.hprof;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the names of classes from the records {@code STRING_IN_UTF8}; all other strings are left out. */
final class NameRecords {
    private static final int LONGEST = 64 * 1024;
    /** The symbol of a hidden class ends with the address of its class. */
    private static final Pattern HIDDEN = Pattern.compile("\\+(?=0x[0-9a-f]+$)");

    private final Map<Long, String> names = new HashMap<>();

    /** Reads the dump, placed behind its header, until all names wanted are there, or to its end. */
    void read(DumpInput in, Set<Long> wanted) throws IOException {
        try {
            for (int tag = in.tagOrEnd(); tag >= 0 && names.size() < wanted.size(); tag = in.tagOrEnd()) {
                in.skip(4);
                long length = in.u4();
                if (tag == HprofReader.STRING && length >= in.idBytes()) {
                    string(in, wanted, length - in.idBytes());
                } else {
                    in.skip(length);
                }
            }
        } catch (EOFException cut) {
            return;
        }
    }

    private void string(DumpInput in, Set<Long> wanted, long length) throws IOException {
        long id = in.id();
        if (wanted.contains(id) && length <= LONGEST) {
            names.putIfAbsent(id, printed(new String(in.bytes((int) length), StandardCharsets.UTF_8)));
        } else {
            in.skip(length);
        }
    }

    /** The name as a class histogram prints it. */
    private static String printed(String symbol) {
        return HIDDEN.matcher(symbol.replace('/', '.')).replaceFirst("/");
    }

    /** The name with this identifier; {@code null} if it was not found. */
    String get(long id) {
        return names.get(id);
    }
}
