package dev.memoryadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoryadvisor.fact.Context;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.policy.Policy;
import dev.memoryadvisor.reading.Source;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A shell sorts h10.txt before h2.txt: judged in that order, a leak is a zigzag. */
class SnapshotOrderTest {
    private static final Context UNKNOWN = Context.unknown();
    private static final String HINT = "send them in the order of time";

    @Test
    void namesThatCountOtherwiseAreSaid() throws Exception {
        assertThat(warnings("h1.txt", "h10.txt", "h2.txt"))
                .anyMatch(w -> w.contains(HINT) && w.contains("h1.txt first, h2.txt last"));
        assertThat(warnings("h3.txt", "h2.txt", "h1.txt")).anyMatch(w -> w.contains(HINT));
    }

    @Test
    void namesInOrderAndNamesWithoutNumbersAreLeftAlone() throws Exception {
        assertThat(warnings("h2.txt", "h9.txt", "h10.txt")).noneMatch(w -> w.contains(HINT));
        assertThat(warnings("before.txt", "after.txt")).noneMatch(w -> w.contains(HINT));
    }

    private static List<String> warnings(String... names) throws Exception {
        List<Submission.Part> parts = Arrays.stream(names)
                .map(name -> (Submission.Part) new Submission.Raw(Kind.HISTOGRAM, Source.of(name, """
                     num     #instances         #bytes  class name (module)
                    -------------------------------------------------------
                       1:            10            240  java.lang.String (java.base@17.0.15)
                       2:             5            120  com.acme.Session
                    Total            15            360
                    """)))
                .toList();
        Intake intake = new Intake();
        intake.read(new Submission(UNKNOWN, Policy.NONE, null, parts, List.of()));
        return Measured.of(intake, UNKNOWN).inputs().get(0).warnings();
    }
}
