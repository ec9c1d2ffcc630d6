package io.github.pageviews.load;

import java.net.URI;
import java.util.Map;

/**
 * What a load run saw. Always {@code sent = answered + failed + unknown}.
 *
 * @param url what was asked for
 * @param requests how many requests the plan wanted
 * @param sent requests started; less than {@code requests} only if the run was cancelled or no
 *     connection could ever be made
 * @param answered requests with a complete response of any status
 * @param failed requests that the server can't have seen: no byte of them was written
 * @param non2xx the answered ones whose status was not 200 to 299
 * @param unknown requests of which something was written and no complete response came back: the
 *     server may have processed them or not
 * @param connected whether a connection could ever be made
 * @param elapsedNanos from the start of the run to the end of its last request
 * @param latency latencies of the answered requests, each from its start (of connecting, on a fresh
 *     connection) to its last byte
 * @param reasons why requests failed or ended unknown, and how many for each reason
 */
public record LoadReport(
    URI url,
    long requests,
    long sent,
    long answered,
    long failed,
    long non2xx,
    long unknown,
    boolean connected,
    long elapsedNanos,
    LatencySummary latency,
    Map<String, Long> reasons) {

  /** Whether every request of the plan was answered with a status 200 to 299. */
  public boolean allSucceeded() {
    return answered == requests && non2xx == 0;
  }

  /** The run's duration in seconds. */
  public double seconds() {
    return elapsedNanos / 1e9;
  }

  /** Answered requests per second; 0 if none was answered. */
  public double requestsPerSecond() {
    return answered == 0 ? 0 : answered / Math.max(seconds(), 1e-9);
  }
}
