package io.github.pageviews.judge.search;

import io.github.pageviews.judge.run.Chooser;
import java.util.List;

/** One way through an execution that can be told afterwards. */
public interface Recorded extends Chooser {
  /** Returns the choices made, for {@link Search#replay}. */
  List<Integer> taken();
}
