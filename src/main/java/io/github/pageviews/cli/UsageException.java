package io.github.pageviews.cli;

import org.jspecify.annotations.Nullable;

/** Bad input; the message is one line that names it and says what would be right. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    this(message, null);
  }

  UsageException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
