/**
 * The service: what arrives over HTTP becomes a {@link dev.memoryadvisor.Submission}, what comes back becomes a response.
 * Limits, forms, gate headers, problem responses (RFC 9457), configuration, health and metrics stand here and nowhere
 * else; this is the only user of {@code jakarta.ws.rs}.
 */
package dev.memoryadvisor.http;
