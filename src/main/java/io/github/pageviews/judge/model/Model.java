package io.github.pageviews.judge.model;

import org.jspecify.annotations.Nullable;

/** Does in place of a call what the JDK's documentation promises of it. */
@FunctionalInterface
interface Model {
  /** Returned by a model that leaves the call to the general one. */
  Object NOT_MINE = new Object();

  @Nullable Object call(Call call) throws Throwable;
}
