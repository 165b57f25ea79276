package org.councilprotocol.benchmarks;

/**
 * What JMH found about one benchmark.
 *
 * @param mean the mean time, in microseconds; of several threads, the time of one decision over all of them
 * @param p50 the median, in microseconds; 0 where only throughput was measured, as for the two below
 * @param p99 the time that 99 of 100 do not exceed
 * @param p999 the time that 999 of 1,000 do not exceed
 * @param bytes allocated for each, in bytes
 */
record Timing(double mean, double p50, double p99, double p999, double bytes) {

    /** How many of them a second. */
    double perSecond() {
        return 1e6 / mean;
    }
}
