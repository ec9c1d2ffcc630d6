package io.github.pageviews.bench;

import io.github.pageviews.counter.Counter;
import org.jctools.counters.CountersFactory;

/** JCTools' striped counter, as a peer. */
final class JctoolsCounter implements Counter {
  static final String NAME = "jctools";

  private final org.jctools.counters.Counter stripes =
      CountersFactory.createFixedSizeStripedCounter(Runtime.getRuntime().availableProcessors() * 4);

  @Override
  public void increment() {
    stripes.inc();
  }

  @Override
  public long value() {
    return stripes.get();
  }
}
