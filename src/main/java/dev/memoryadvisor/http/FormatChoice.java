package dev.memoryadvisor.http;

import dev.memoryadvisor.report.JsonReport;
import dev.memoryadvisor.report.Report;
import dev.memoryadvisor.report.Reports;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Chooses the form of the answer: by {@code format}, else by {@code Accept}; ties and no wish mean JSON. */
final class FormatChoice {
    private FormatChoice() {}

    static Report choose(Exchange exchange) {
        AnalysisQuery query = exchange.query();
        Report report = query.format != null ? byWord(query.format) : byAccept(accept(exchange));
        return report instanceof JsonReport && "all".equals(query.notEvaluated) ? new JsonReport(true) : report;
    }

    private static Report byWord(String word) {
        return Reports.byFormat(word)
                .orElseThrow(() -> ProblemException.parameter("format", "It must be " + words() + "."));
    }

    private static List<MediaType> accept(Exchange exchange) {
        try {
            return exchange.headers().getAcceptableMediaTypes();
        } catch (IllegalArgumentException e) {
            // What cannot be read names no form that we have.
            return List.of();
        }
    }

    private static Report byAccept(List<MediaType> accept) {
        Report best = null;
        double bestQuality = 0;
        for (Report report : Reports.all()) {
            double quality = quality(MediaType.valueOf(report.mediaType()), accept);
            // The first is JSON: a tie does not replace it.
            if (quality > bestQuality) {
                best = report;
                bestQuality = quality;
            }
        }
        if (best == null) {
            throw ProblemException.of(
                    ProblemType.NOT_ACCEPTABLE,
                    "Accept takes none of "
                            + Reports.all().stream().map(Report::mediaType).collect(Collectors.joining(", "))
                            + ". Use one of them, or ?format=" + words() + ".");
        }
        return best;
    }

    /** Quality that the most specific range gives a type (RFC 9110, section 12.5.1). */
    private static double quality(MediaType type, List<MediaType> accept) {
        int specific = -1;
        double quality = 0;
        for (MediaType range : accept) {
            int specificity = range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
            if (specificity > specific && range.isCompatible(type)) {
                specific = specificity;
                quality = quality(range.getParameters());
            }
        }
        return quality;
    }

    private static double quality(Map<String, String> parameters) {
        try {
            return Double.parseDouble(parameters.getOrDefault("q", "1"));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static String words() {
        return Reports.all().stream().map(Report::format).collect(Collectors.joining(", "));
    }
}
