/**
 * What rules say: findings with their evidence and savings, and links between findings. Also how a rule describes
 * itself.
 *
 * <p>May import {@code fact}.
 */
package dev.memoryadvisor.finding;
