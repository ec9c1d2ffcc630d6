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

  private static final class Generation {
    int waiting;
    long number;
    boolean broken;
  }

  private static @Nullable Object barrier(Call call, CyclicBarrier barrier) throws Throwable {
    Execution execution = call.execution();
    execution.point(call.name(), CyclicBarrier.class);
    Generation state =
        (Generation)
            execution.state().computeIfAbsent(Identity.of(barrier), key -> new Generation());
    switch (call.name()) {
      case "getNumberWaiting" -> {
        return state.waiting;
      }
      case "isBroken" -> {
        return state.broken;
      }
      case "reset" -> {
        state.broken = false;
        state.number++;
        state.waiting = 0;
        execution.changed();
        return null;
      }
      case "await" -> {
        if (state.broken) {
          throw new BrokenBarrierException();
        }
        int index = barrier.getParties() - ++state.waiting;
        release(execution, barrier);
        if (index == 0) {
          acquire(execution, barrier);
          if (barrier instanceof StandIns.Barrier standIn && standIn.action() != null) {
            standIn.action().run();
          }
          state.waiting = 0;
          state.number++;
          execution.changed();
          return 0;
        }
        long number = state.number;
        boolean timed = call.args().length > 0;
        Strand.WaitEnd end =
            execution.await(
                "a barrier", () -> state.number != number || state.broken, timed, false, true);
        if (end == Strand.WaitEnd.INTERRUPTED || end == Strand.WaitEnd.TIMED_OUT) {
          state.broken = true;
          execution.changed();
          Waits.throwIfInterrupted(execution, end);
          throw new TimeoutException();
        }
        if (state.broken) {
          throw new BrokenBarrierException();
        }
        acquire(execution, barrier);
        return index;
      }
      default -> {
        return call.real();
      }
    }
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
