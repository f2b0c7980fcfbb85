package dev.memoryadvisor.reading.pythonrequirement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoryadvisor.reading.Head;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "garbage",
                "garbage\n",
                "one\nword\na\nline\n",
                "# just a comment\n",
                "Hello World, this is no list.\nIt goes on == 1.\n",
                "./somewhere\n",
                "list    20284\nOrder   20000\n",
                "Flask [required: >=2]\n  - Jinja2 [required: >=3, installed: 3.1.6]\n",
                "Package Version\n------- -------\nFlask   3.1.3\n",
                "gc: collecting generation 2...\ngc: objects in each generation: 315 249 17328\n",
                "{\"classes\":[]}",
                "<project/>",
                "[packages]\nflask = \"*\"\n",
            })
    void isNone(String text) {
        assertThat(RequirementText.of(new Head(text))).isEqualTo(RequirementText.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "flask==3.1.3\n",
                "a==1\nb==2\r\nc @ file:///w/c\n",
                "# Editable install with no version control (shop==0.1)\n-e /w/shop\n",
                "## FIXME: could not find svn URL\na==1\n",
            })
    void isFrozen(String text) {
        assertThat(RequirementText.of(new Head(text))).isEqualTo(RequirementText.FREEZE);
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void isRequirements(String text) {
        assertThat(RequirementText.of(new Head(text))).isEqualTo(RequirementText.REQUIREMENTS);
    }

    static List<String> requirements() {
        return List.of(
                "flask==3.1.3  # the framework\n",
                "flask>=3\n",
                "numpy\n",
                "-r base.txt\n",
                "# ours\nflask==3.1.3\n",
                "flask==3.1.3\njinja2\n",
                "flask==3.1.3 \\\n  --hash=sha256:00\n",
                "a==1\nb==2\nc==3\nd==4\ne==5\n<<<<<<< damaged\n",
                // more than fits into the head
                "numpy==1.24.2 \\\n    --hash=sha256:00\n".repeat(2_000) + "pand");
    }
}
