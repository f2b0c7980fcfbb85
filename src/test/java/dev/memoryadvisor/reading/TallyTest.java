package dev.memoryadvisor.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --index-url https://joe:s3cret@repo.example.org/simple | --index-url https://…@repo.example.org/simple
        [0.1s] login with password=s3cret for joe              | [0.1s] login with password=… for joe
        "api_key": "s3cret",                                   | "api_key": …,
        2026-11-27 INFO Token: s3cret                          | 2026-11-27 INFO Token: …
        AWS_SECRET_ACCESS_KEY=s3cret                           | AWS_SECRET_ACCESS_KEY=…
        GET /x Authorization: Bearer eyJhbGciOi.s3cret end     | GET /x Authorization: … end
        login --password s3cret for joe                        | login --password … for joe
        password="correct horse battery" for joe               | password=… for joe
        git+https://joe:p@ss/word@repo.example.org/x           | git+https://…@repo.example.org/x
        a line without any                                     | a line without any
        """)
    void samplesOfLinesShowNoSecret(String line, String shown) {
        Tally tally = new Tally("input");
        tally.unknown(7, line);
        assertThat(tally.warnings()).singleElement().asString().endsWith("line 7: " + shown);
    }

    @Test
    void aClockThatOftenGoesBackIsSaidInFewWords() {
        Tally tally = new Tally("gc.log");
        for (int line = 1; line <= 1_000_000; line++) {
            tally.timeGoesBack(line);
        }
        assertThat(tally.warnings()).hasSize(4).last().isEqualTo("time goes back 999997 times more");
    }
}
