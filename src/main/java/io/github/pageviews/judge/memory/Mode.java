package io.github.pageviews.judge.memory;

/** How an access orders memory, from weakest to strongest (VarHandle, Java SE 9 and later). */
public enum Mode {
  PLAIN,
  OPAQUE,
  /** Acquire when reading, release when writing. */
  ACQUIRE_RELEASE,
  VOLATILE
}
