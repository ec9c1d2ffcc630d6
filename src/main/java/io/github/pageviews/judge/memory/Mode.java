package io.github.pageviews.judge.memory;

/** How an access orders memory, from weakest to strongest (VarHandle, Java SE 9 and later). */
public enum Mode {
  PLAIN,
  OPAQUE,
  /** Of a step that reads and writes: only the read is more than opaque. */
  ACQUIRE,
  /** Of a step that reads and writes: only the write is more than opaque. */
  RELEASE,
  /** Acquire when reading, release when writing. */
  ACQUIRE_RELEASE,
  VOLATILE;

  /** Whether a read in this mode takes over what the write released. */
  public boolean acquires() {
    return this == ACQUIRE || compareTo(ACQUIRE_RELEASE) >= 0;
  }

  /** Whether a write in this mode releases what the writer knows. */
  public boolean releases() {
    return this == RELEASE || compareTo(ACQUIRE_RELEASE) >= 0;
  }
}
