package dev.memoryadvisor.reading.hprof;

/** Types of values, by their number in a dump. */
enum BasicType {
    OBJECT(2, 0, ""),
    BOOLEAN(4, 1, "[Z"),
    CHAR(5, 2, "[C"),
    FLOAT(6, 4, "[F"),
    DOUBLE(7, 8, "[D"),
    BYTE(8, 1, "[B"),
    SHORT(9, 2, "[S"),
    INT(10, 4, "[I"),
    LONG(11, 8, "[J");

    private static final BasicType[] BY_NUMBER = byNumber();

    private final int number;
    private final int bytes;
    private final String arrayName;

    BasicType(int number, int bytes, String arrayName) {
        this.number = number;
        this.bytes = bytes;
        this.arrayName = arrayName;
    }

    private static BasicType[] byNumber() {
        BasicType[] all = new BasicType[LONG.number + 1];
        for (BasicType type : values()) {
            all[type.number] = type;
        }
        return all;
    }

    /** The type with this number; {@code null} if there is none. */
    static BasicType of(int number) {
        return number < BY_NUMBER.length ? BY_NUMBER[number] : null;
    }

    /** Bytes of a value; 0 for a reference, which takes what an identifier takes. */
    int bytes() {
        return bytes;
    }

    /** Name of an array of it, as a class histogram prints it. */
    String arrayName() {
        return arrayName;
    }
}
