package dev.memoryadvisor.reading.unifiedgclog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a line begins with is known again, also with other figures of its clock and another number. */
class BeginningTest {
    private static final String HEAD = "[6600.280s][info][gc,heap    ] GC(183839) ";
    private static final int CLOCK = 1;
    private static final int TAGS = HEAD.indexOf("gc,");
    private static final int BEHIND_TAGS = HEAD.indexOf("] GC");
    private static final int NUMBER = HEAD.indexOf("(") + 1;

    private final Beginning beginning = new Beginning();

    private static byte[] line(String head) {
        return (head + "Eden regions: 24->0(24)\n" + " ".repeat(72)).getBytes(StandardCharsets.US_ASCII);
    }

    private boolean remembers(String head) {
        return beginning.remember(line(head), 0, head.length(), TAGS, BEHIND_TAGS, CLOCK, NUMBER, 183839);
    }

    private boolean standsIn(String head) {
        return beginning.standsAt(line(head), 0, line(head).length - 72);
    }

    private boolean isLike(String head) {
        return beginning.isLike(line(head), 0, line(head).length - 72);
    }

    @Test
    void standsWhateverItsTags() {
        assertThat(remembers(HEAD)).isTrue();
        assertThat(beginning.length()).isEqualTo(HEAD.length());
        assertThat(standsIn(HEAD)).isTrue();
        assertThat(standsIn(HEAD.replace("gc,heap ", "gc,cpu  "))).isTrue();
        assertThat(standsIn(HEAD.replace("0.280", "0.281"))).isFalse();
        assertThat(standsIn(HEAD.replace("183839", "183840"))).isFalse();
        assertThat(beginning.standsAt(line(HEAD), 0, HEAD.length() - 1))
                .as("behind the end of the block")
                .isFalse();
    }

    @Test
    void otherFiguresAreLikeIt() {
        remembers(HEAD);
        for (char digit = '0'; digit <= '9'; digit++) {
            assertThat(isLike(HEAD.replace('8', digit))).isTrue();
        }
        for (char other = 1; other < 128; other++) {
            if (other < '0' || other > '9') {
                assertThat(isLike(HEAD.replace("6600", "66" + other + "0"))).isFalse();
                assertThat(isLike(HEAD.replace("(183839", "(1" + other + "3839")))
                        .isFalse();
            }
        }
        assertThat(isLike(HEAD.replace("info", "warn"))).isFalse();
        assertThat(isLike(HEAD.replace(".280s", ",280s"))).isFalse();
    }

    @Test
    void clockAndNumberAreRead() {
        remembers(HEAD);
        String later = HEAD.replace("6600.280", "7000.125").replace("183839", "183841");
        assertThat(beginning.clock(line(later), 0)).isEqualTo(7000.125);
        beginning.renew(line(later), 0);
        assertThat(beginning.gcId()).isEqualTo(183841);
        assertThat(standsIn(later)).isTrue();
        assertThat(standsIn(HEAD)).isFalse();
    }

    @Test
    void onlySecondsAreAClock() {
        for (String other : new String[] {"6600.280m", "6600.280ms", "6600x280s", "6600280s", "66001234.280s"}) {
            String head = HEAD.replace("6600.280s", other);
            int behindTags = head.indexOf("] GC");
            int number = head.indexOf("(") + 1;
            beginning.remember(line(head), 0, head.length(), head.indexOf("gc,"), behindTags, CLOCK, number, 183839);
            assertThat(beginning.clock(line(head), 0)).as(other).isNaN();
            assertThat(isLike(head)).isTrue();
            assertThat(isLike(head.replace("280", "281"))).isFalse();
        }
    }

    @Test
    void itLapsesUntilALineIsLikeIt() {
        remembers(HEAD);
        beginning.lapse();
        assertThat(standsIn(HEAD)).isFalse();
        assertThat(isLike(HEAD)).isTrue();
        beginning.renew(line(HEAD), 0);
        assertThat(standsIn(HEAD)).isTrue();
    }

    @Test
    void withoutItsClockOrWithManyFiguresTheyAreNotRead() {
        beginning.remember(line(HEAD), 0, HEAD.length(), TAGS, BEHIND_TAGS, -1, NUMBER, 183839);
        assertThat(beginning.clock(line(HEAD), 0)).isNaN();
        assertThat(isLike(HEAD.replace("0.280", "0.281"))).isFalse();
        String many = HEAD.replace("183839", "18383912345");
        beginning.remember(line(many), 0, many.length(), TAGS, BEHIND_TAGS, CLOCK, NUMBER, 18_383_912_345L);
        assertThat(beginning.gcId()).isEqualTo(18_383_912_345L);
        assertThat(isLike(many)).isTrue();
        assertThat(isLike(many.replace("12345", "12346"))).isFalse();
    }

    @Test
    void whatIsTooLongIsNotRemembered() {
        assertThat(remembers(HEAD + " ".repeat(72 - HEAD.length()))).isTrue();
        assertThat(remembers(HEAD + " ".repeat(73 - HEAD.length()))).isFalse();
        assertThat(standsIn(HEAD)).isFalse();
        assertThat(isLike(HEAD)).isFalse();
    }
}
