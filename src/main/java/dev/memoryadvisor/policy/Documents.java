package dev.memoryadvisor.policy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads documents that callers write by hand, strictly: an unknown field, a field given twice, a number in quotes are
 * mistakes, and each is told with its place. Safe for many threads.
 */
public final class Documents {
    private final int depth;
    private final ObjectMapper json;
    private final ObjectMapper yaml;

    /**
     * Documents within limits.
     *
     * @param bytes size of the largest
     * @param depth deepest nesting
     */
    public Documents(long bytes, int depth) {
        int characters = (int) Math.min(bytes, Integer.MAX_VALUE - 8);
        this.depth = depth;
        this.json = strict(JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(depth)
                                .maxStringLength(characters)
                                .build())
                        .build())
                .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS.mappedFeature()));
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(characters);
        options.setNestingDepthLimit(depth);
        this.yaml = strict(
                YAMLMapper.builder(YAMLFactory.builder().loaderOptions(options).build()));
    }

    private static ObjectMapper strict(MapperBuilder<?, ?> builder) {
        return builder.addModule(new JavaTimeModule())
                .withCoercionConfig(
                        LogicalType.Textual, text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
    }

    /**
     * Reads JSON.
     *
     * @throws DocumentException if it is not JSON of this type
     */
    public <T> T json(byte[] bytes, Class<T> type) throws DocumentException {
        return read(json, bytes, type);
    }

    /**
     * Reads YAML, or JSON, which nearly is YAML.
     *
     * @throws DocumentException if it is neither of this type
     */
    public <T> T yaml(byte[] bytes, Class<T> type) throws DocumentException {
        for (byte b : bytes) {
            if (!Character.isWhitespace(b)) {
                if (b == '{') {
                    return json(bytes, type);
                }
                break;
            }
        }
        refuseAliases(bytes);
        return read(yaml, bytes, type);
    }

    /** An alias would come out as the name of its anchor. */
    private void refuseAliases(byte[] bytes) throws DocumentException {
        try (JsonParser parser = yaml.createParser(bytes)) {
            while (parser.nextToken() != null) {
                if (parser instanceof YAMLParser yamlParser && yamlParser.isCurrentAlias()) {
                    throw new DocumentException(List.of(new Violation(
                            "",
                            "Line " + parser.currentTokenLocation().getLineNr()
                                    + " has an alias (*name): write the value out.")));
                }
            }
        } catch (IOException e) {
            throw new DocumentException(List.of(violation(e)));
        }
    }

    private <T> T read(ObjectMapper mapper, byte[] bytes, Class<T> type) throws DocumentException {
        T value;
        try {
            value = mapper.readValue(bytes, type);
        } catch (IOException e) {
            throw new DocumentException(List.of(violation(e)));
        }
        if (value == null) {
            throw new DocumentException(List.of(new Violation("", "It is null; send an object.")));
        }
        return value;
    }

    private Violation violation(IOException e) {
        if (e instanceof JsonMappingException mapping) {
            return new Violation(pointer(mapping), detail(mapping));
        }
        if (e instanceof JsonProcessingException syntax) {
            return new Violation("", syntax(syntax));
        }
        return new Violation("", "It cannot be read: " + e.getMessage());
    }

    private String syntax(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        String where =
                location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
        // What stands in brackets repeats the place, in the words of the library.
        String message = e.getOriginalMessage()
                .lines()
                .findFirst()
                .orElse("")
                .replaceAll("\\s*\\((?:start marker|.*REDACTED).*", "");
        if (e instanceof StreamConstraintsException && message.contains("depth")) {
            return "It is nested deeper than " + depth + " levels" + where + ".";
        }
        return "It is not well-formed" + where + ": " + message;
    }

    private String detail(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "There is no such field; known are "
                    + unknown.getKnownPropertyIds().stream()
                            .map(Object::toString)
                            .collect(Collectors.toCollection(TreeSet::new))
                            .stream()
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        if (e instanceof InvalidFormatException format) {
            return "'" + shortened(String.valueOf(format.getValue())) + "' is not " + expected(format.getTargetType())
                    + ".";
        }
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return "It must be " + expected(mismatch.getTargetType()) + ".";
        }
        if (e.getCause() instanceof JsonProcessingException cause && !(cause instanceof JsonMappingException)) {
            return syntax(cause);
        }
        return "It cannot be used" + (e instanceof MismatchedInputException ? "." : ": " + syntax(e));
    }

    private static String expected(Class<?> type) {
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        if (type == Integer.class || type == Long.class || type == int.class || type == long.class) {
            return "a whole number";
        }
        if (Number.class.isAssignableFrom(type) || type == double.class) {
            return "a number";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return type == java.time.LocalDate.class
                    ? "a date such as 2027-01-31"
                    : "a time such as 2026-11-25T10:15:30Z";
        }
        return type == String.class ? "text" : "an object";
    }

    private static String shortened(String value) {
        return value.length() > 60 ? value.substring(0, 60) + "…" : value;
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(r -> "/"
                        + (r.getFieldName() == null
                                ? Integer.toString(r.getIndex())
                                : r.getFieldName().replace("~", "~0").replace("/", "~1")))
                .collect(Collectors.joining());
    }
}
