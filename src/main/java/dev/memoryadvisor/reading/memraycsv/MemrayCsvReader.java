package dev.memoryadvisor.reading.memraycsv;

import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.ByteLines;
import dev.memoryadvisor.reading.Format;
import dev.memoryadvisor.reading.Head;
import dev.memoryadvisor.reading.Reader;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.UnreadableException;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads what {@code memray transform csv} writes ({@code memray/reporters/transform.py}): a record for each stack that
 * held memory when the process held most. The first frame of a stack is the one that allocated; records with the same
 * first frame are one place.
 */
public final class MemrayCsvReader implements Reader {
    /** Id of the format. */
    public static final String ID = "memray-csv";

    private static final String HEADER = "allocator,num_allocations,size,tid,thread_name,stack_trace";
    private static final int FIELDS = 6;
    private static final int COUNT = 1;
    private static final int SIZE = 2;
    private static final int STACK = 5;

    private static final Format FORMAT = new Format(
            ID,
            Kind.ALLOCATION_PROFILE,
            RuntimeKind.CPYTHON,
            "memray run -o out.bin program.py; memray transform csv -o out.csv out.bin",
            """
            allocator,num_allocations,size,tid,thread_name,stack_trace
            MALLOC,1,1048576,1,MainThread,load;/srv/app/orders.py;28|main;/srv/app/orders.py;40
            """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return head.firstLine().strip().equals(HEADER);
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        Places places = new Places(source.name(), tally);
        CsvRecords records = new CsvRecords();
        int begin = 1;
        int last = 1;
        try (ByteLines lines = source.lines()) {
            while (lines.next()) {
                last = lines.line();
                begin = records.openLines() == 0 ? last : begin;
                List<String> record = records.take(lines.text());
                if (record != null) {
                    take(record, begin, last - begin + 1, places, tally);
                }
            }
        }
        List<String> rest = records.rest();
        if (rest != null) {
            take(rest, begin, last - begin + 1, places, tally);
        }
        if (places.isEmpty()) {
            throw new UnreadableException(
                    "There is no record with a size and a stack in it.",
                    null,
                    "Send what memray transform csv writes, with its header.");
        }
        tally.warn("memray transform csv holds what was held when the process held most; made with --leaks or"
                + " --temporary-allocations it means another thing, which the file does not say");
        evidence.accept(places.profile());
    }

    private static void take(List<String> record, int line, int lines, Places places, Tally tally) {
        String text = String.join(",", record);
        if (text.isBlank() || text.equals(HEADER)) {
            tally.understood(lines);
        } else if (record.size() == FIELDS
                && places.add(record.get(COUNT), record.get(SIZE), record.get(STACK), line)) {
            tally.understood(lines - 1L);
            tally.fact();
        } else {
            places.lacksOne();
            for (int i = 0; i < lines; i++) {
                tally.unknown(line, text);
            }
        }
    }
}
