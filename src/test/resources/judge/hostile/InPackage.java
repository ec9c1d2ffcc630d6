// verdict: LOSES_VIEWS
package com.example.views;

import io.github.pageviews.counter.Counter;

public class InPackage implements Counter {
  private volatile long count;

  @Override
  public void increment() {
    count++;
  }

  @Override
  public long value() {
    return count;
  }
}
