package io.github.pageviews.bench;

import io.github.pageviews.counter.Catalogue;
import io.github.pageviews.counter.CatalogueEntry;
import io.github.pageviews.counter.Counter;
import io.github.pageviews.counter.LoadedCounter;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Threads that do nothing but increment one counter. {@link CounterBenchmarks} runs it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CounterBenchmark {

  /** A name of the catalogue or {@link JctoolsCounter#NAME}. */
  @Param(Catalogue.DEFAULT_NAME)
  public String name = Catalogue.DEFAULT_NAME;

  private Counter counter = new JctoolsCounter();

  /** A new one for each iteration, so that a backlog does not outlive it. */
  @Setup(Level.Iteration)
  public void create() throws Exception {
    if (name.equals(JctoolsCounter.NAME)) {
      counter = new JctoolsCounter();
      return;
    }
    CatalogueEntry entry = Catalogue.find(name).orElseThrow();
    counter = new LoadedCounter(entry.name(), entry.standing(), entry.type()).create(0);
  }

  @Benchmark
  public void increment() {
    counter.increment();
  }

  /** Reads it, which for the actor means that it has worked off its queue. */
  @TearDown(Level.Iteration)
  public void read() {
    if (counter.value() <= 0) {
      throw new AssertionError(name + " counted nothing");
    }
  }
}
