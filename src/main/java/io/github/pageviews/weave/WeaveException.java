package io.github.pageviews.weave;

import org.jspecify.annotations.Nullable;

/** A class file that can't be woven. The message is one line and names the class if it can. */
public final class WeaveException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WeaveException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
