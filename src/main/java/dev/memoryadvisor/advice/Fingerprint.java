package dev.memoryadvisor.advice;

import dev.memoryadvisor.finding.Subject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What stays the same of a recommendation from one answer to the next: its rule and its subject, without numbers. */
final class Fingerprint {
    private static final int HEX_DIGITS = 16;
    private static final Pattern LAMBDA = Pattern.compile("\\$\\$Lambda.*");
    private static final Pattern ADDRESS = Pattern.compile("/0x[0-9a-fA-F]+");
    private static final Pattern NUMBERED = Pattern.compile("(\\$Proxy|GeneratedMethodAccessor)\\d+");
    private static final Pattern ENHANCED =
            Pattern.compile("(\\$\\$EnhancerBy[A-Za-z]*)(?:\\$\\$[0-9a-fA-F]+|\\d+)?.*");
    private static final Pattern ANONYMOUS = Pattern.compile("\\$\\d+$");
    private static final Pattern SITE_LINE = Pattern.compile(":\\d+$");

    private Fingerprint() {}

    /** First 16 hex digits of SHA-256 over {@code v1|rule|kind|normal name}. */
    static String of(String ruleId, Subject subject) {
        String text = "v1|" + ruleId + "|" + subject.kind().word() + "|" + normal(subject);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String normal(Subject subject) {
        switch (subject.kind()) {
            case CLASS:
                String name = LAMBDA.matcher(subject.name()).replaceFirst("\\$\\$Lambda");
                name = ADDRESS.matcher(name).replaceAll("");
                name = NUMBERED.matcher(name).replaceAll("$1");
                name = ENHANCED.matcher(name).replaceFirst("$1");
                return ANONYMOUS.matcher(name).replaceFirst("\\$");
            case ALLOCATION_SITE:
                return SITE_LINE.matcher(subject.name()).replaceFirst("");
            default:
                return subject.name();
        }
    }
}
