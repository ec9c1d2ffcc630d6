package io.github.pageviews.weave;

/** What an access to memory that threads may share does. Local variables are never shared. */
enum SharedAccess {
  /** Reads a field, static or not, or an array element. */
  READ,
  /** Writes a field, static or not, or an array element. */
  WRITE,
  /** Calls into {@code java.util.concurrent} or its subpackages, or {@code VarHandle}. */
  CALL
}
