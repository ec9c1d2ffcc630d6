package io.github.pageviews.counter;

import org.jspecify.annotations.Nullable;

/**
 * A counter could not be had; the message names the input, what is wrong and what would be right.
 */
public final class CounterLoadException extends Exception {
  private static final long serialVersionUID = 1L;

  CounterLoadException(String message) {
    this(message, null);
  }

  CounterLoadException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
