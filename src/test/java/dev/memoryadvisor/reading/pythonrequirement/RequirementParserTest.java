package dev.memoryadvisor.reading.pythonrequirement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoryadvisor.reading.pythonrequirement.RequirementLine.Form;
import dev.memoryadvisor.reading.pythonrequirement.RequirementLine.Named;
import dev.memoryadvisor.reading.pythonrequirement.RequirementLine.Option;
import dev.memoryadvisor.reading.pythonrequirement.RequirementLine.Unknown;
import dev.memoryadvisor.reading.pythonrequirement.RequirementLine.Unnamed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "numpy | numpy | null | BARE",
                "Zope.Interface_x | zope-interface-x | null | BARE",
                "numpy==1.24.2 | numpy | 1.24.2 | PINNED",
                "numpy == 1.24.2 | numpy | 1.24.2 | PINNED",
                "numpy===1.24.2-local | numpy | 1.24.2-local | PINNED",
                "numpy==1.24.* | numpy | null | SPECIFIED",
                "numpy>=1.24 | numpy | null | SPECIFIED",
                "numpy (>=1.24,<2) | numpy | null | SPECIFIED",
                "numpy>=1.2,==1.24.2 | numpy | 1.24.2 | SPECIFIED",
                "celery[redis]==5.2.7 | celery | 5.2.7 | SPECIFIED",
                "foo==1.0 --hash=sha256:00 --hash=sha256:01 | foo | 1.0 | SPECIFIED",
                "foo==1.0; sys_platform == 'win32' | foo | 1.0 | SPECIFIED",
                "foo @ https://example.org/foo.zip | foo | null | DIRECT",
                "foo[x]@https://example.org/foo-1.0-py3-none-any.whl | foo | 1.0 | DIRECT",
                "foo @ file:///w/foo-1.0+cu12-1-cp311-cp311-linux_x86_64.whl | foo | 1.0+cu12 | DIRECT",
                "https://example.org/foo_bar-1.0-py3-none-any.whl | foo-bar | 1.0 | DIRECT",
                "git+ssh://git@example.org/foo.git@v1#egg=Foo | foo | null | DIRECT",
                "-e git+https://example.org/foo.git#egg=foo[all] | foo | null | EDITABLE",
                "--editable=git+https://example.org/f.git#egg=foo | foo | null | EDITABLE",
            })
    void namesADistribution(String line, String name, String version, Form form) {
        assertThat(RequirementParser.parse(line)).isInstanceOfSatisfying(Named.class, named -> {
            assertThat(named.name()).isEqualTo(name);
            assertThat(named.version()).isEqualTo(version);
            assertThat(named.form()).isEqualTo(form);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "-r base.txt, -r, base.txt",
        "-rbase.txt, -r, base.txt",
        "--requirement=base.txt, --requirement, base.txt",
        "-c constraints.txt, -c, constraints.txt",
        "--index-url https://user:secret@example.org/simple, --index-url, ",
        "-i https://example.org/simple, -i, ",
        "--pre, --pre, ",
    })
    void isAnOption(String line, String name, String file) {
        assertThat(RequirementParser.parse(line)).isEqualTo(new Option(name, file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"./local/pkg", ".", "../other", "/opt/pkg", "C:\\w\\pkg", "lib/pkg", "pkg-1.0.tar.gz", "-e ."})
    void hasNoName(String line) {
        assertThat(RequirementParser.parse(line)).isInstanceOf(Unnamed.class);
    }

    @Test
    void keepsNoPassword() {
        assertThat(RequirementParser.parse("https://user:secret@example.org/p.zip?token=t"))
                .isEqualTo(new Unnamed("https://example.org/p.zip", false));
        assertThat(RequirementParser.parse("-r https://user:secret@example.org/r.txt"))
                .isEqualTo(new Option("-r", "https://example.org/r.txt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list                       20284",
                "gc: collecting generation 2...",
                "import time:       322 |     108888 | requests",
                "str |       25622 |      3.79 MB",
                "this is prose",
                "it is longer; so it goes on",
                "name = \"flask\"",
                "[[package]]",
                "{\"name\": \"flask\"}",
                "Package    Version",
                "---------- -------",
                "  1:  1234  5678  [B",
                "[0.005s][info][gc] Using G1",
                "+- com.acme:a:jar:1.0:compile",
                "-- verbose",
                "-Xmx512m",
                "flask==",
                "flask=1.0=py38_0",
                "3 > 2 > 1 is true",
            })
    void isNoRequirement(String line) {
        assertThat(RequirementParser.parse(line.strip())).isInstanceOf(Unknown.class);
    }
}
