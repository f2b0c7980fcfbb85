package dev.memoryadvisor.benchmark;

import com.microsoft.gctoolkit.GCToolKit;
import com.microsoft.gctoolkit.io.SingleGCLogFile;
import com.tagtraum.perf.gcviewer.imp.DataReaderFacade;
import com.tagtraum.perf.gcviewer.model.GCModel;
import com.tagtraum.perf.gcviewer.model.GcResourceFile;
import dev.memoryadvisor.MemoryAdvisor;
import dev.memoryadvisor.Submission;
import dev.memoryadvisor.advice.Analysis;
import dev.memoryadvisor.fact.Context;
import dev.memoryadvisor.policy.Policy;
import dev.memoryadvisor.reading.Limits;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.rule.RuleBook;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Something that reads a GC log. */
enum LogTool {
    /** A plain loop over the bytes: the bound. */
    LINE_ENDS("plain Java: count the line ends") {
        @Override
        String read(Path log) throws IOException {
            long lines = 0;
            byte[] buffer = new byte[256 * 1024];
            try (InputStream in = Files.newInputStream(log)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    for (int i = 0; i < read; i++) {
                        if (buffer[i] == '\n') {
                            lines++;
                        }
                    }
                }
            }
            return lines + " lines";
        }
    },

    /** The least that a reader of pauses made of strings does. */
    READ_LINE("plain Java: readLine, sum of the pauses") {
        @Override
        String read(Path log) throws IOException {
            long pauses = 0;
            double millis = 0;
            try (BufferedReader in = Files.newBufferedReader(log, StandardCharsets.ISO_8859_1)) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    if (line.endsWith("ms") && line.contains("[gc ") && line.contains(") Pause ")) {
                        int blank = line.lastIndexOf(' ');
                        millis += Double.parseDouble(line.substring(blank + 1, line.length() - 2));
                        pauses++;
                    }
                }
            }
            return said(pauses, millis);
        }
    },

    /** All of memory-advisor: every fact, all measures, the rules and the advice. */
    MEMORY_ADVISOR("memory-advisor: all facts, measures, rules, advice") {
        private final RuleBook rules = System.getProperty("benchmark.tool") == null ? null : RuleBook.shipped();

        @Override
        void warmUp(Path log) throws Exception {
            byte[] beginning = RepeatedLog.beginning(log, SHORT).readAllBytes();
            for (int i = 0; i < SHORT_ANSWERS; i++) {
                analysis(() -> new ByteArrayInputStream(beginning), rules);
            }
        }

        @Override
        String read(Path log) throws Exception {
            Analysis analysis = analysis(() -> Files.newInputStream(log), rules);
            var figures = analysis.inputs().get(0).figures();
            return said(
                    ((Number) figures.get("pauses")).longValue(),
                    ((Number) figures.get("pauseTotalMillis")).doubleValue());
        }
    },

    /** GCToolKit with one aggregator, of pauses. */
    GCTOOLKIT("GCToolKit 3.5.0: pauses") {
        @Override
        String read(Path log) throws IOException {
            GCToolKit toolkit = new GCToolKit();
            toolkit.loadAggregation(new PauseTotals());
            PauseTotals totals = toolkit.analyze(new SingleGCLogFile(log))
                    .getAggregation(PauseTotals.class)
                    .orElseThrow();
            return said(totals.count(), totals.seconds() * 1e3);
        }
    },

    /** GCViewer's model, as its summary is made of. */
    GCVIEWER("GCViewer 1.36: model") {
        @Override
        String read(Path log) throws Exception {
            GCModel model = new DataReaderFacade().loadModel(new GcResourceFile(log.toFile()));
            return said(model.getPause().getN(), model.getPause().getSum() * 1e3);
        }
    };

    private static final int SHORT = 1_000_000;
    private static final int SHORT_ANSWERS = 1_500;

    private final String title;

    LogTool(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /**
     * What a running service has behind it, before the first pass: the rules run once a log, so that the passes over a long one
     * alone would find their code not compiled yet.
     */
    void warmUp(Path log) throws Exception {
        // nothing that does not run in each pass, too
    }

    /** Reads the log and says what it found. */
    abstract String read(Path log) throws Exception;

    /** An analysis of a GC log through the whole of memory-advisor. */
    static Analysis analysis(Source.Bytes log, RuleBook rules) throws Exception {
        Limits limits = new Limits(Long.MAX_VALUE, 250, 1 << 20, 64, 10_000, 64L << 20, 200);
        Submission submission = new Submission(
                Context.unknown(),
                Policy.NONE,
                null,
                List.of(new Submission.Raw(null, new Source("gc.log", log, limits))),
                List.of());
        return new MemoryAdvisor(() -> rules).analyse(submission);
    }

    private static String said(long pauses, double millis) {
        return String.format(Locale.ROOT, "%d pauses, %.3f s", pauses, millis / 1e3);
    }
}
