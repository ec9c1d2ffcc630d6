package io.github.pageviews.server;

import java.time.Duration;

/**
 * Where a {@link PageViewServer} listens and how long it takes to stop.
 *
 * @param host a name or a literal address of this machine
 * @param port the TCP port, 0 for any free one
 * @param stopTimeout how long {@link PageViewServer#stop()} waits for requests in flight
 */
public record ServerOptions(String host, int port, Duration stopTimeout) {

  /** The loopback address: nobody else can reach the server unless that is asked for. */
  public static final String DEFAULT_HOST = "127.0.0.1";

  /** Long enough for any answer of this server, shorter than a service manager's patience. */
  public static final Duration DEFAULT_STOP_TIMEOUT = Duration.ofSeconds(8);

  /**
   * @throws IllegalArgumentException if the port is not in 0 to 65535, the host is blank or the
   *     timeout is not positive
   */
  public ServerOptions {
    if (host.isBlank()) {
      throw new IllegalArgumentException("the host is empty");
    }
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port " + port + " is not in 0 to 65535");
    }
    if (stopTimeout.isNegative() || stopTimeout.isZero()) {
      throw new IllegalArgumentException("the stop timeout is not positive: " + stopTimeout);
    }
  }

  /** Returns options with the default stop timeout. */
  public static ServerOptions of(String host, int port) {
    return new ServerOptions(host, port, DEFAULT_STOP_TIMEOUT);
  }
}
