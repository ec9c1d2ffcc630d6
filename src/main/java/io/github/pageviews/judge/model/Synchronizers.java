package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Strand;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Exchanger;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Semaphores, latches, barriers, phasers and exchangers. */
final class Synchronizers {
  private Synchronizers() {}

  static @Nullable Object call(Call call) throws Throwable {
    Object receiver = call.receiver();
    if (receiver instanceof Semaphore semaphore) {
      return semaphore(call, semaphore);
    } else if (receiver instanceof CountDownLatch latch) {
      return latch(call, latch);
    } else if (receiver instanceof CyclicBarrier barrier) {
      return barrier(call, barrier);
    } else if (receiver instanceof Phaser phaser) {
      return Phasers.call(call, phaser);
    } else if (receiver instanceof Exchanger<?> exchanger) {
      return exchange(call, exchanger);
    }
    return Model.NOT_MINE;
  }

  static void release(Execution execution, Object object) {
    Strand self = execution.running();
    execution.memory().release(object, self.clock());
    self.clock().tick(self.id());
    execution.changed();
  }

  static void acquire(Execution execution, Object object) {
    execution.memory().acquire(object, execution.running().clock());
  }

  /** The real semaphore keeps the permits; it is only ever asked to do what it can do at once. */
  private static @Nullable Object semaphore(Call call, Semaphore semaphore) throws Throwable {
    Execution execution = call.execution();
    execution.pointOn(semaphore, Semaphore.class);
    Object[] args = call.args();
    String descriptor = call.site().descriptor();
    int permits = args.length > 0 && args[0] instanceof Integer n ? n : 1;
    String what = "a permit";
    switch (call.name()) {
      case "acquire" ->
          Waits.untilInterruptibly(execution, what, () -> semaphore.availablePermits() >= permits);
      case "acquireUninterruptibly" ->
          Waits.until(execution, what, () -> semaphore.availablePermits() >= permits);
      case "tryAcquire" -> {
        boolean timed = descriptor.contains("TimeUnit");
        boolean got =
            timed
                ? Waits.forSomeTime(execution, what, () -> semaphore.availablePermits() >= permits)
                : semaphore.availablePermits() >= permits;
        if (!got) {
          execution.trace("gets no permit", "");
          return false;
        }
      }
      case "release" -> {
        semaphore.release(permits);
        release(execution, semaphore);
        execution.trace("gives a permit", "");
        return null;
      }
      case "drainPermits" -> {
        acquire(execution, semaphore);
        execution.changed();
        return semaphore.drainPermits();
      }
      case "getQueueLength" -> {
        return 0;
      }
      case "hasQueuedThreads" -> {
        return false;
      }
      default -> {
        return call.real();
      }
    }
    boolean took = permits == 0 || semaphore.tryAcquire(permits);
    assert took;
    execution.changed();
    acquire(execution, semaphore);
    execution.trace("takes a permit", "");
    return call.name().equals("tryAcquire") ? (Object) true : null;
  }

  private static @Nullable Object latch(Call call, CountDownLatch latch) throws Throwable {
    Execution execution = call.execution();
    execution.pointOn(latch, CountDownLatch.class);
    switch (call.name()) {
      case "await" -> {
        boolean timed = call.args().length > 0;
        boolean open = true;
        if (timed) {
          open = Waits.forSomeTime(execution, "a latch", () -> latch.getCount() == 0);
        } else {
          Waits.untilInterruptibly(execution, "a latch", () -> latch.getCount() == 0);
        }
        if (open) {
          acquire(execution, latch);
        }
        return timed ? (Object) open : null;
      }
      case "countDown" -> {
        latch.countDown();
        release(execution, latch);
        return null;
      }
      default -> {
        return call.real();
      }
    }
  }

  /** Those who wait for each other, until the next come. */
  private static final class Generation {
    int waiting;
    boolean tripped;
    boolean broken;
  }

  /** The lock of a barrier is held while its action runs. */
  private static final class Turnstile {
    Generation now = new Generation();
    @Nullable Strand acting;

    void next() {
      now = new Generation();
    }
  }

  private static @Nullable Object barrier(Call call, CyclicBarrier barrier) throws Throwable {
    Execution execution = call.execution();
    execution.point(call.name(), CyclicBarrier.class);
    Turnstile state =
        (Turnstile) execution.state().computeIfAbsent(Identity.of(barrier), key -> new Turnstile());
    Strand self = execution.running();
    if (state.acting != null && state.acting != self) {
      Waits.until(execution, "the lock of a barrier", () -> state.acting == null);
    }
    switch (call.name()) {
      case "getNumberWaiting" -> {
        return state.now.waiting;
      }
      case "isBroken" -> {
        return state.now.broken;
      }
      case "reset" -> {
        state.now.broken = true;
        state.next();
        execution.changed();
        return null;
      }
      case "await" -> {
        Generation mine = state.now;
        if (mine.broken) {
          throw new BrokenBarrierException();
        }
        if (self.isInterrupted()) {
          breaks(execution, mine);
          self.setInterrupted(false);
          throw new InterruptedException();
        }
        int index = barrier.getParties() - ++mine.waiting;
        release(execution, barrier);
        if (index == 0) {
          acquire(execution, barrier);
          trips(execution, barrier, state);
        } else {
          meets(execution, mine, call.args().length > 0);
          acquire(execution, barrier);
        }
        return index;
      }
      default -> {
        return call.real();
      }
    }
  }

  private static void breaks(Execution execution, Generation generation) {
    generation.broken = true;
    generation.waiting = 0;
    execution.changed();
  }

  private static void trips(Execution execution, CyclicBarrier barrier, Turnstile state) {
    Generation mine = state.now;
    state.acting = execution.running();
    try {
      if (barrier instanceof StandIns.Barrier standIn && standIn.action() != null) {
        standIn.action().run();
      }
      mine.tripped = true;
      state.next();
    } finally {
      state.acting = null;
      if (!mine.tripped) {
        breaks(execution, mine);
      }
      execution.changed();
    }
  }

  private static void meets(Execution execution, Generation mine, boolean timed) throws Throwable {
    Strand.WaitEnd end =
        execution.await("a barrier", () -> mine.tripped || mine.broken, timed, false, true);
    if (mine.tripped) {
      return;
    }
    if (end == Strand.WaitEnd.INTERRUPTED || end == Strand.WaitEnd.TIMED_OUT) {
      breaks(execution, mine);
      Waits.throwIfInterrupted(execution, end);
      throw new TimeoutException();
    }
    throw new BrokenBarrierException();
  }

  private static final class Slot {
    @Nullable Object item;
    boolean taken;
  }

  private static @Nullable Object exchange(Call call, Exchanger<?> exchanger) throws Throwable {
    Execution execution = call.execution();
    if (!call.name().equals("exchange")) {
      return Model.NOT_MINE;
    }
    execution.point("exchange", Exchanger.class);
    Identity key = Identity.of(exchanger);
    release(execution, exchanger);
    Slot waiting = (Slot) execution.state().get(key);
    if (waiting != null) {
      execution.state().remove(key);
      Object item = waiting.item;
      waiting.item = call.args()[0];
      waiting.taken = true;
      execution.changed();
      acquire(execution, exchanger);
      return item;
    }
    Slot mine = new Slot();
    mine.item = call.args()[0];
    execution.state().put(key, mine);
    boolean timed = call.args().length > 1;
    Strand.WaitEnd end =
        execution.await("a partner to exchange with", () -> mine.taken, timed, false, true);
    if (end != Strand.WaitEnd.OVER) {
      execution.state().remove(key);
      Waits.throwIfInterrupted(execution, end);
      throw new TimeoutException();
    }
    acquire(execution, exchanger);
    return mine.item;
  }
}
