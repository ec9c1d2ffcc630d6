package io.github.pageviews.judge.memory;

import org.jspecify.annotations.Nullable;

/**
 * One write in the history of a variable.
 *
 * @param value what was written, boxed
 * @param strand who wrote
 * @param time when, in the writer's own steps
 * @param mode how it was written
 * @param released what an acquiring read of this write comes to know, or null if it released
 *     nothing
 * @param site where in the source
 */
public record Write(
    @Nullable Object value, int strand, int time, Mode mode, @Nullable Clock released, int site) {
  /** A value that everybody knows of. */
  static Write known(@Nullable Object value) {
    return new Write(value, 0, 0, Mode.VOLATILE, null, 0);
  }
}
