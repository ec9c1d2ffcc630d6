package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Probe;
import org.jspecify.annotations.Nullable;

/** A watched call that is under way. */
// A call lives as long as it runs, and nobody compares two.
@SuppressWarnings("ArrayRecordComponent")
public record Call(CallSite site, @Nullable Object receiver, Object[] args) {

  public String name() {
    return site.name();
  }

  public Execution execution() {
    return Probe.execution();
  }

  // The woven class called with this type.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <T> T arg(int index) {
    return (T) args[index];
  }

  /** Makes the real call. */
  public @Nullable Object real() throws Throwable {
    return site.invoke(receiver, args);
  }
}
