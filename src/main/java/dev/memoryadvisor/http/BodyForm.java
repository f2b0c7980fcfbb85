package dev.memoryadvisor.http;

import java.io.IOException;
import java.io.InputStream;

/** A way in which a body carries evidence. */
@FunctionalInterface
interface BodyForm {
    /**
     * Reads a body.
     *
     * @param body without its Content-Encoding
     * @param exchange headers and parameters
     * @param received takes what is in it
     */
    void read(InputStream body, Exchange exchange, Received received) throws IOException;
}
