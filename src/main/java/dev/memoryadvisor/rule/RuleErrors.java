package dev.memoryadvisor.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;

/**
 * Finds file and line of a mistake in a rule. Drools' executable model names neither for most of them, so after a
 * failure the rules are compiled one by one, and the line is the one that fits the message best.
 */
final class RuleErrors {
    private static final Pattern PARSER_LINE = Pattern.compile("Line (\\d+):");
    private static final Pattern CONSEQUENCE_LINE = Pattern.compile("\\(line (\\d+),");
    private static final Pattern GENERATED_LINE = Pattern.compile("(?m)\\.java \\((\\d+):");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]{2,}");
    private static final int MESSAGE_LENGTH = 300;

    private RuleErrors() {}

    /** The mistakes, one line each: {@code rules/leak/x/rule.drl:11: The method addd(…) is undefined}. */
    static String locate(String id, List<RuleFolder> folders, ClassLoader loader) {
        List<String> all = new ArrayList<>();
        for (RuleFolder folder : folders) {
            for (Message message :
                    RuleCompiler.build(id, List.of(folder), loader).getResults().getMessages(Message.Level.ERROR)) {
                String text = message.getText();
                if (!text.contains("Parser returned a null Package")) {
                    all.add(folder.file() + ":" + line(folder.drl(), text, message.getLine()) + ": " + shorten(text));
                }
            }
        }
        return all.isEmpty() ? "the rules do not compile together, though each does alone" : String.join("\n", all);
    }

    private static String shorten(String text) {
        String first = text.strip().lines().findFirst().orElse(text);
        return first.length() > MESSAGE_LENGTH ? first.substring(0, MESSAGE_LENGTH) + "…" : first;
    }

    private static int line(String drl, String text, long said) {
        List<String> lines = drl.lines().toList();
        Matcher parser = PARSER_LINE.matcher(text);
        if (parser.find()) {
            return Integer.parseInt(parser.group(1));
        }
        Matcher consequence = CONSEQUENCE_LINE.matcher(text);
        if (consequence.find()) {
            return lineOf(lines, "then") + Integer.parseInt(consequence.group(1)) - 1;
        }
        int generated = generatedLine(lines, text);
        if (generated > 0) {
            return generated;
        }
        int literal = literalLine(lines, text);
        if (literal > 0) {
            return literal;
        }
        if (said > 0 && said <= lines.size() && !GENERATED_LINE.matcher(text).find()) {
            return (int) said;
        }
        return rarestWordLine(lines, text);
    }

    /** The line of the generated class that the compiler complains of, found again in the rule. */
    private static int generatedLine(List<String> drl, String text) {
        Matcher generated = GENERATED_LINE.matcher(text);
        if (!generated.find()) {
            return 0;
        }
        List<String> source = text.lines().toList();
        int line = Integer.parseInt(generated.group(1));
        int begin = 0;
        while (begin < source.size() && !source.get(begin).startsWith("package ")) {
            begin++;
        }
        int index = begin + line - 1;
        if (index >= source.size()) {
            return 0;
        }
        String wanted = blankless(source.get(index));
        for (int i = 0; i < drl.size(); i++) {
            String candidate = blankless(drl.get(i));
            if (candidate.length() > 3 && (wanted.contains(candidate) || candidate.contains(wanted))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The expression behind the last colon of the message, found literally. */
    private static int literalLine(List<String> drl, String text) {
        String first = text.strip().lines().findFirst().orElse("");
        int colon = first.lastIndexOf(": ");
        if (colon < 0) {
            return 0;
        }
        String wanted = blankless(first.substring(colon + 2));
        for (int i = 0; i < drl.size() && wanted.length() > 2; i++) {
            if (blankless(drl.get(i)).contains(wanted)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int rarestWordLine(List<String> drl, String text) {
        String all = String.join("\n", drl);
        return WORD.matcher(text.strip().lines().findFirst().orElse(""))
                .results()
                .map(m -> m.group())
                .filter(all::contains)
                .min(Comparator.comparingInt(word -> all.split(Pattern.quote(word), -1).length))
                .map(word -> lineOf(drl, word))
                .orElseGet(() -> lineOf(drl, "rule "));
    }

    private static int lineOf(List<String> lines, String part) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(part)) {
                return i + 1;
            }
        }
        return 1;
    }

    private static String blankless(String text) {
        return text.replaceAll("\\s", "");
    }
}
