package dev.memoryadvisor.advice;

/**
 * Money for a month.
 *
 * @param amount how much
 * @param currency ISO 4217 code; {@code null} if the caller named none
 * @param condition what must happen for the money to be saved
 */
public record Money(double amount, String currency, String condition) {}
