package dev.memoryadvisor.http.chatops;

import dev.memoryadvisor.http.Configuration;
import dev.memoryadvisor.http.ProblemException;
import dev.memoryadvisor.http.ProblemType;
import dev.memoryadvisor.http.SlowSenders;
import dev.memoryadvisor.reading.LimitExceededException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;

/** The adapter for Slack: proves that Slack is asking, and gives answers Slack's form. */
@ApplicationScoped
public class Slack {
    static final String SIGNATURE = "X-Slack-Signature";
    static final String TIMESTAMP = "X-Slack-Request-Timestamp";

    /** Slack's messages are far smaller. */
    private static final int MOST_BYTES = 1 << 20;

    private final Optional<SlackSignature> signature;
    private final SlowSenders senders;
    private final Conversation conversation;

    @Inject
    Slack(Configuration configuration, SlowSenders senders, Conversation conversation) {
        this.signature = configuration
                .chatops()
                .slack()
                .signingSecret()
                .filter(secret -> !secret.isBlank())
                .map(secret -> new SlackSignature(secret, Clock.systemUTC()));
        this.senders = senders;
        this.conversation = conversation;
    }

    SlackMessage answer(InputStream body, HttpHeaders headers) throws IOException {
        SlackSignature expected = signature.orElseThrow(
                () -> ProblemException.of(ProblemType.NOT_FOUND, "Slack is not configured in this service."));
        byte[] bytes = senders.watched(body).readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new LimitExceededException("A command is not larger than " + MOST_BYTES + " bytes.");
        }
        if (!expected.genuine(headers.getHeaderString(TIMESTAMP), headers.getHeaderString(SIGNATURE), bytes)) {
            throw ProblemException.of(
                    ProblemType.UNAUTHORIZED,
                    "The signature of the request is missing, wrong, or more than 5 minutes off: compare the signing"
                            + " secret of the Slack app, and the clocks.");
        }
        return SlackMessage.of(conversation.answer(command(bytes)));
    }

    private static Command command(byte[] form) {
        try {
            return Command.parse(SlackCommand.of(form).text());
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(ProblemType.BAD_REQUEST, "The body is no form: " + e.getMessage() + ".");
        }
    }
}
