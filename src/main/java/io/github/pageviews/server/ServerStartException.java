package io.github.pageviews.server;

import java.io.IOException;

/**
 * The server could not start. The message is one line for the person who started it: it names
 * {@code host:port}, the reason and what to do.
 */
public final class ServerStartException extends IOException {

  private static final long serialVersionUID = 1L;

  ServerStartException(String message, Throwable cause) {
    super(message, cause);
  }
}
