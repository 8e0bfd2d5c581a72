/**
 * Benchmarks, run by hand (README says how). They measure and print ratios taken in one run; no test asserts a time.
 */
package org.kubeorama.bench;
