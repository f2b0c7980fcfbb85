package dev.memoryadvisor.http;

import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.http.Problem.ProblemError;
import dev.memoryadvisor.policy.DocumentException;
import dev.memoryadvisor.policy.PolicyFile;
import dev.memoryadvisor.reading.LimitExceededException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.InvalidFileNameException;
import org.apache.commons.fileupload.UploadContext;

/**
 * A form. It is read as a stream: parts go straight to the spool, and whatever is wrong with it is answered by us rather
 * than by the framework, which knows the status 500 only.
 */
final class Multipart implements BodyForm {
    private static final int PART_HEADER_BYTES = 8 * 1024;
    private static final String FILE = "file";

    private final long attributeBytes;
    private final AnalysisDocuments documents;

    /**
     * Forms.
     *
     * @param attributeBytes size of the largest context, policy or baseline
     * @param documents reads them
     */
    Multipart(long attributeBytes, AnalysisDocuments documents) {
        this.attributeBytes = attributeBytes;
        this.documents = documents;
    }

    @Override
    public void read(InputStream body, Exchange exchange, Received received) throws IOException {
        FileUpload upload = new FileUpload();
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        upload.setPartHeaderSizeMax(PART_HEADER_BYTES);
        Set<String> attributes = new HashSet<>();
        boolean empty = true;
        try {
            FileItemIterator parts = upload.getItemIterator(new Form(body, exchange));
            while (parts.hasNext()) {
                empty = false;
                part(parts.next(), attributes, received);
            }
        } catch (InvalidFileNameException e) {
            throw broken("a file name has a NUL character");
        } catch (FileUploadException e) {
            throw unwrapped(e);
        } catch (IOException e) {
            throw unwrapped(e);
        }
        if (empty) {
            throw broken("no part was found; the boundary of the Content-Type is not in the body, or there is no body");
        }
    }

    private void part(FileItemStream part, Set<String> attributes, Received received) throws IOException {
        String field = part.getFieldName();
        switch (field) {
            case "context", "policy", "baseline" -> {
                if (!attributes.add(field)) {
                    throw ProblemException.of(
                            ProblemType.INVALID,
                            List.of(ProblemError.at("/" + field, "It is sent twice; send it once.")));
                }
                attribute(field, bytes(part), received);
            }
            default -> received.evidence(kind(field), name(part), part.openStream());
        }
    }

    private void attribute(String field, byte[] bytes, Received received) {
        try {
            switch (field) {
                case "context" -> received.context(documents.context(bytes));
                case "policy" -> received.policy(PolicyFile.parse(bytes));
                default -> received.baseline(documents.baseline(bytes));
            }
        } catch (DocumentException e) {
            throw ProblemException.document("/" + field, e);
        }
    }

    private byte[] bytes(FileItemStream part) throws IOException {
        try (InputStream in = part.openStream()) {
            byte[] bytes = in.readNBytes((int) Math.min(attributeBytes + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > attributeBytes) {
                throw new LimitExceededException("The part " + part.getFieldName() + " is larger than " + attributeBytes
                        + " bytes (memory-advisor.limits.attribute-bytes).");
            }
            return bytes;
        }
    }

    /** Kind that the name of a part says; {@code null} for a file of any kind. */
    private static Kind kind(String field) {
        if (field.equals(FILE)) {
            return null;
        }
        Optional<Kind> kind = Kind.of(field);
        return kind.orElseThrow(() -> ProblemException.of(
                ProblemType.INVALID,
                List.of(ProblemError.at(
                        "/" + field.replace("~", "~0").replace("/", "~1"),
                        "There is no such part; known are "
                                + Stream.concat(
                                                Arrays.stream(Kind.values()).map(Kind::word),
                                                Stream.of(FILE, "context", "policy", "baseline"))
                                        .collect(Collectors.joining(", "))
                                + "."))));
    }

    private static String name(FileItemStream part) {
        String name = part.getName();
        return name == null || name.isBlank() ? part.getFieldName() : name;
    }

    /** The library wraps what its stream throws, some of it twice. */
    private static IOException unwrapped(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof TransportException transport) {
                return transport;
            }
            if (cause instanceof LimitExceededException limit) {
                return limit;
            }
        }
        throw broken(e.getMessage());
    }

    private static ProblemException broken(String reason) {
        return ProblemException.of(
                ProblemType.BROKEN_MULTIPART,
                "The form cannot be read: " + reason + ". Send it again, such as curl -F histogram=@h1.txt.");
    }

    /** A request as the library wants to see it. */
    private record Form(InputStream body, Exchange exchange) implements UploadContext {
        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public String getContentType() {
            return exchange.headers().getHeaderString("Content-Type");
        }

        @Override
        @Deprecated
        @SuppressWarnings("InlineMeSuggester") // the library's method, which it calls no more
        public int getContentLength() {
            return -1;
        }

        @Override
        public long contentLength() {
            return -1;
        }

        @Override
        public InputStream getInputStream() {
            return body;
        }
    }
}
