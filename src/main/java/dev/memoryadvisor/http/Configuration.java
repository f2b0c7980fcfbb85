package dev.memoryadvisor.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Everything that an operator can set, as {@code memory-advisor.*}. */
@ConfigMapping(prefix = "memory-advisor")
public interface Configuration {
    /** How much one request may bring. */
    LimitsConfiguration limits();

    /** The operator's own rules. */
    RulesConfiguration rules();

    /** Chat platforms. */
    ChatopsConfiguration chatops();

    /** How much one request may bring. */
    interface LimitsConfiguration {
        /** Body as it arrives. */
        @WithDefault("256M")
        MemorySize bodyBytes();

        /** The parts context, policy and baseline of a form, each. */
        @WithDefault("16M")
        MemorySize attributeBytes();

        /** All inputs after decompression. */
        @WithDefault("2G")
        MemorySize decompressedBytes();

        /** Ratio of decompressed to compressed bytes, after the first MiB. */
        @WithDefault("250")
        @Min(1)
        int ratio();

        /** Longest line; a longer one is skipped and counted. */
        @WithDefault("1M")
        MemorySize lineBytes();

        /** Inputs of one request. */
        @WithDefault("64")
        @Min(1)
        int inputs();

        /** Entries of all archives of one request. */
        @WithDefault("10000")
        @Min(1)
        int archiveEntries();

        /** A structured document (JSON, TOML, XML, YAML). */
        @WithDefault("64M")
        MemorySize structuredBytes();

        /** Nesting of a structured document. */
        @WithDefault("200")
        @Min(1)
        @Max(1000)
        int structuredDepth();

        /** How long a sender may be silent in the middle of a body. */
        @WithDefault("30s")
        Duration silence();

        /** Time that one analysis may take. */
        @WithDefault("120s")
        Duration analysisTime();

        /** Analyses at the same time. */
        @WithDefault("4")
        @Min(1)
        int concurrentAnalyses();

        /** How long a request waits for its turn before it is told to come back. */
        @WithDefault("10s")
        Duration waitingTime();
    }

    /** The operator's own rules. */
    interface RulesConfiguration {
        /** Whether the rules of this project are loaded; without them there is only the operator's folder. */
        @WithDefault("true")
        boolean shipped();

        /** Folder of rules that are added to the shipped ones; a change is noticed while the service runs. */
        Optional<Path> directory();
    }

    /** Chat platforms. */
    interface ChatopsConfiguration {
        /** Slack. */
        SlackConfiguration slack();

        /** Slack. */
        interface SlackConfiguration {
            /** Signing secret of the Slack app; without it the path does not exist. */
            Optional<String> signingSecret();
        }
    }
}
