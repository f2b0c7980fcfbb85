package dev.memoryadvisor.http.chatops;

import java.util.List;

/**
 * An answer in words, before a platform gives it its form.
 *
 * @param title one line
 * @param sections paragraphs, most important first: a platform that lacks room leaves out the last
 */
record Reply(String title, List<Section> sections) {
    Reply {
        sections = List.copyOf(sections);
    }

    /**
     * A paragraph.
     *
     * @param heading what it is about; empty for none
     * @param text plain text
     * @param code whether the text is code or a command
     */
    record Section(String heading, String text, boolean code) {
        static Section of(String heading, String text) {
            return new Section(heading, text, false);
        }
    }
}
