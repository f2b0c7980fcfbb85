package dev.memoryadvisor.http.chatops;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.memoryadvisor.http.chatops.Reply.Section;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A message of Slack, within Slack's limits: 50 blocks, 3,000 characters a section, 150 a header, and a budget for all of
 * them that stays below the sum at which Slack refuses a message (about 13,200, not documented).
 *
 * @param responseType who sees it
 * @param text what notifications show
 * @param blocks what the chat shows
 */
@Schema(name = "SlackMessage", description = "A message for Slack.")
public record SlackMessage(
        @Schema(description = "Who sees it: the asker only.", required = true, examples = "ephemeral")
        @JsonProperty("response_type")
        String responseType,

        @Schema(description = "What notifications show.", required = true, examples = "Commands")
        String text,

        @Schema(description = "What the chat shows.", required = true)
        List<Block> blocks) {
    private static final int HEADER = 150;
    private static final int SECTION = 3000;
    private static final int BLOCKS = 50;
    private static final int BUDGET = 10_000;

    /** The reply as a message for the asker only. */
    static SlackMessage of(Reply reply) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block("header", new Text("plain_text", cut(reply.title(), HEADER))));
        int used = reply.title().length();
        int left = reply.sections().size();
        for (Section section : reply.sections()) {
            String text = cut(markdown(section), SECTION);
            // Room for the block that says what is missing.
            if (used + text.length() > BUDGET || blocks.size() == BLOCKS - 1) {
                blocks.add(new Block("section", new Text("mrkdwn", left + " more do not fit here.")));
                break;
            }
            blocks.add(new Block("section", new Text("mrkdwn", text)));
            used += text.length();
            left--;
        }
        return new SlackMessage("ephemeral", escaped(cut(reply.title(), SECTION)), blocks);
    }

    private static String markdown(Section section) {
        String heading = section.heading().isEmpty() ? "" : "*" + escaped(section.heading()) + "*\n";
        String text = cut(section.text(), SECTION / 2);
        return heading + (section.code() ? "```" + escaped(text.replace("```", "'''")) + "```" : escaped(text));
    }

    /** Slack reads links, mentions and commands out of these three. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }

    /**
     * A block.
     *
     * @param type its type
     * @param text its text
     */
    @Schema(name = "SlackBlock", description = "A block of a message.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Block(
            @Schema(description = "Its type.", required = true, examples = "section")
            String type,

            @Schema(description = "Its text.", required = true)
            Text text) {}

    /**
     * A text.
     *
     * @param type plain or Slack's own markup
     * @param text the text
     */
    @Schema(name = "SlackText", description = "A text of a block.")
    public record Text(
            @Schema(description = "Plain or Slack's own markup.", required = true, examples = "mrkdwn")
            String type,

            @Schema(description = "The text.", required = true, examples = "*help*\nshows this")
            String text) {}
}
