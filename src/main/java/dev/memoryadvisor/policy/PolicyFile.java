package dev.memoryadvisor.policy;

/** A policy as a file: YAML or JSON. */
public final class PolicyFile {
    /** A policy is written by hand; the limits are those of a form's field and of structured documents. */
    private static final Documents DOCUMENTS = new Documents(16L << 20, 200);

    private PolicyFile() {}

    /**
     * Reads a policy.
     *
     * @param bytes YAML or JSON
     * @throws DocumentException if it is none, with the places that are wrong
     */
    public static Policy parse(byte[] bytes) throws DocumentException {
        return DOCUMENTS.yaml(bytes, PolicyDocument.class).policy();
    }
}
