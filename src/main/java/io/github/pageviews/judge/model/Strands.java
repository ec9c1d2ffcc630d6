package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Halted;
import io.github.pageviews.judge.run.Probe;

/** What strands run. */
final class Strands {
  private Strands() {}

  /** Returns what a thread does when it runs. */
  static Runnable body(Thread thread) {
    return () -> {
      try {
        // The strand is the thread here; a real start would escape control.
        ThreadBuilders.body(Probe.execution(), thread).run();
      } catch (Halted e) {
        throw e;
      } catch (Throwable e) {
        Probe.execution().checkAlive();
        uncaught(thread, e);
      }
    };
  }

  /** As JLS 11.3 has it; what a handler throws is ignored. A group of the JDK's only prints. */
  private static void uncaught(Thread thread, Throwable thrown) {
    Execution execution = Probe.execution();
    execution.trace("ends by " + thrown.getClass().getSimpleName(), "");
    Thread.UncaughtExceptionHandler own = thread.getUncaughtExceptionHandler();
    Thread.UncaughtExceptionHandler handler =
        own.getClass() == ThreadGroup.class ? Thread.getDefaultUncaughtExceptionHandler() : own;
    if (handler != null) {
      try {
        handler.uncaughtException(thread, thrown);
      } catch (Halted e) {
        throw e;
      } catch (Throwable e) {
        execution.trace("its handler throws " + e.getClass().getSimpleName(), "");
      }
    }
  }
}
