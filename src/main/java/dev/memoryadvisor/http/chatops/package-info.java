/**
 * Chat platforms: one command language, and an adapter for each platform that proves who is asking and says the answer
 * in the platform's form. A platform without a configured secret does not exist.
 */
package dev.memoryadvisor.http.chatops;
