package io.github.pageviews.server;

/**
 * The way a plain {@code GET /} takes through the server. The answers are the same, byte for byte.
 */
public enum Lane {
  /**
   * Like every other request: a thread of the pool, the servlet, Javalin's route. For any counter.
   */
  ORDINARY,
  /**
   * On the thread that read the request. That thread serves many connections, so this is only for
   * counters that never wait for another thread; and with so few threads a counter that loses views
   * might seem to lose none, so it is only for those that are known to be exact.
   */
  FAST
}
