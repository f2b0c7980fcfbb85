package dev.memoryadvisor.reading.archive;

/** What bytes are wrapped in, by their beginning. */
enum Container {
    /** Nothing that is known here: an input itself. */
    NONE(""),
    GZIP("gzip", 0x1f, 0x8b, 0x08),
    ZIP("zip", 'P', 'K', 3, 4),
    EMPTY_ZIP("zip", 'P', 'K', 5, 6),
    TAR("tar"),
    BZIP2("bzip2", 'B', 'Z', 'h', '9'),
    XZ("xz", 0xfd, '7', 'z', 'X', 'Z'),
    ZSTANDARD("zstd", 0x28, 0xb5, 0x2f, 0xfd),
    SEVEN_ZIP("7z", '7', 'z', 0xbc, 0xaf, 0x27, 0x1c);

    /** As many bytes as it takes to know. */
    static final int HEAD = 512;

    private static final int CHECKSUM = 148;
    private static final int CHECKSUM_END = 156;

    private final String word;
    /** The first bytes, a character each. */
    private final String magic;

    Container(String word, int... magic) {
        this.word = word;
        this.magic = new String(magic, 0, magic.length);
    }

    String word() {
        return word;
    }

    /** Whether it is opened here. */
    boolean opened() {
        return this == GZIP || this == ZIP || this == EMPTY_ZIP || this == TAR;
    }

    static Container of(byte[] head) {
        for (Container container : values()) {
            if (!container.magic.isEmpty() && startsWith(head, container.magic)) {
                return container;
            }
        }
        return head.length >= HEAD && head[0] != 0 && tarChecksum(head) ? TAR : NONE;
    }

    /**
     * Whether the checksum of a tar header is right: tar was there before its magic word. The sum of all bytes stands in
     * the header itself as octal digits, whose own bytes count as blanks.
     */
    private static boolean tarChecksum(byte[] head) {
        int sum = 0;
        for (int i = 0; i < HEAD; i++) {
            sum += i >= CHECKSUM && i < CHECKSUM_END ? ' ' : head[i] & 0xff;
        }
        int i = CHECKSUM;
        while (i < CHECKSUM_END && head[i] == ' ') {
            i++;
        }
        int digits = 0;
        int said = 0;
        for (; i < CHECKSUM_END && head[i] >= '0' && head[i] <= '7'; i++) {
            said = said * 8 + head[i] - '0';
            digits++;
        }
        return digits > 0 && said == sum;
    }

    private static boolean startsWith(byte[] head, String magic) {
        for (int i = 0; i < magic.length(); i++) {
            if (i >= head.length || (head[i] & 0xff) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
