package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Probe;
import java.util.Date;

/** Stands in for {@link Date}, which knows the time when it is made. */
@SuppressWarnings({"deprecation", "JavaUtilDate"}) // A submission may use what is better left.
public final class Today extends Date {
  private static final long serialVersionUID = 1L;

  /** As the class it stands for. */
  public Today() {
    super(Clocks.millis(Probe.execution()));
  }

  /** As the class it stands for. */
  public Today(long millis) {
    super(millis);
  }

  /** As the class it stands for. */
  public Today(int year, int month, int date) {
    super(year, month, date);
  }

  /** As the class it stands for. */
  public Today(int year, int month, int date, int hours, int minutes) {
    super(year, month, date, hours, minutes);
  }

  /** As the class it stands for. */
  public Today(int year, int month, int date, int hours, int minutes, int seconds) {
    super(year, month, date, hours, minutes, seconds);
  }

  /** As the class it stands for. */
  public Today(String text) {
    super(text);
  }
}
