package io.github.pageviews.judge;

import java.util.List;

/** Whatever judges, seen from outside. */
@FunctionalInterface
interface Engine {
  /** Returns what became of each, in the same order. */
  List<Judged> judge(List<String> submissions) throws InterruptedException;
}
