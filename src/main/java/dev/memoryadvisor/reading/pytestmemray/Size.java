package dev.memoryadvisor.reading.pytestmemray;

import dev.memoryadvisor.reading.Amounts;
import java.util.OptionalLong;

/**
 * A size as printed by {@code pytest_memray.utils.sizeof_fmt}.
 *
 * @param number decimal number
 * @param prefix {@code Ki}, {@code Mi}, …; {@code null} for bytes
 */
record Size(String number, String prefix) {
    private static final String PREFIXES = "KMGT";

    OptionalLong bytes() {
        return Amounts.bytes(number, prefix == null ? 0 : PREFIXES.indexOf(prefix.charAt(0)) + 1);
    }
}
