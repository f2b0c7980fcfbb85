package dev.memoryadvisor.http.chatops;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A slash command as Slack sends it: a form, of which only the text matters here.
 *
 * @param text what was typed behind the command
 */
@Schema(
        name = "SlackCommand",
        description = "A slash command as Slack sends it; fields that are not named here are ignored.")
public record SlackCommand(
        @Schema(description = "What was typed behind the command.", examples = "explain garbage-collection/long-pauses")
        String text) {
    private static final String FIELD = "text=";

    /**
     * Reads the form.
     *
     * @throws IllegalArgumentException if it is not encoded as a form
     */
    static SlackCommand of(byte[] form) {
        for (String pair : new String(form, StandardCharsets.UTF_8).split("&", -1)) {
            if (pair.startsWith(FIELD)) {
                String text = URLDecoder.decode(pair.substring(FIELD.length()), StandardCharsets.UTF_8);
                // Slack escapes these three, and nothing else; the ampersand last, so that nothing is unescaped twice.
                return new SlackCommand(
                        text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
            }
        }
        return new SlackCommand("");
    }
}
