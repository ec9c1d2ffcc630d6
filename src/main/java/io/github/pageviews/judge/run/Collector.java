package io.github.pageviews.judge.run;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/** A garbage collection that is over when it comes back. */
final class Collector {
  private Collector() {}

  static void collect() {
    // What a collection finds is enqueued before what the next one finds; twice, since what a
    // finalizer held is unreachable only afterwards.
    for (int i = 0; i < 3; i++) {
      ReferenceQueue<Object> queue = new ReferenceQueue<>();
      WeakReference<Object> sentinel = new WeakReference<>(new Object(), queue);
      System.gc();
      await(queue, sentinel);
      System.runFinalization();
    }
  }

  private static void await(ReferenceQueue<Object> queue, WeakReference<Object> sentinel) {
    boolean interrupted = false;
    @Nullable Object found = null;
    while (found == null && sentinel.get() == null) {
      try {
        found = queue.remove();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
