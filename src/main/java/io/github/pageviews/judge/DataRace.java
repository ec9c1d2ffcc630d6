package io.github.pageviews.judge;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Two accesses of one variable, at least one a write, that no happens-before orders (JLS 17.4.5).
 *
 * @param variable its name
 * @param earlier whichever came first in the execution that is shown
 * @param later the other
 */
public record DataRace(String variable, Access earlier, Access later) implements Serializable {

  /**
   * One side of a race.
   *
   * @param thread who, as in the timeline
   * @param write whether it wrote
   * @param place where, if that is known
   */
  public record Access(String thread, boolean write, @Nullable Place place)
      implements Serializable {}
}
