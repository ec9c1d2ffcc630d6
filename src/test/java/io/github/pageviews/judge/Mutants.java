package io.github.pageviews.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** For each safe counter of the catalogue: its lock, retry, volatile or unlock, taken away. */
final class Mutants {
  private static final Set<Verdict> LOSES = Set.of(Verdict.LOSES_VIEWS);
  private static final Set<Verdict> READS = Set.of(Verdict.STALE_READS, Verdict.GOES_BACKWARD);
  private static final Set<Verdict> TORN =
      Set.of(Verdict.OVERCOUNTS, Verdict.STALE_READS, Verdict.GOES_BACKWARD);
  private static final Set<Verdict> OVER = Set.of(Verdict.OVERCOUNTS);
  private static final Set<Verdict> HANGS = Set.of(Verdict.HANGS);
  private static final Set<Verdict> FAILS = Set.of(Verdict.FAILS);
  private static final Set<Verdict> EXACT = Set.of(Verdict.EXACT);

  private final List<Mutant> all = new ArrayList<>();

  private Mutants() {}

  static List<Mutant> all() {
    Mutants mutants = new Mutants();
    mutants.unchanged();
    mutants.monitors();
    mutants.locks();
    mutants.stamps();
    mutants.atomics();
    mutants.cells();
    mutants.threads();
    return mutants.all;
  }

  private void add(String counter, String change, Set<Verdict> right, String... edits) {
    all.add(new Mutant(counter, change, List.of(edits), right));
  }

  /** What takes nothing away must not be what is rejected. */
  private void unchanged() {
    for (String counter :
        List.of(
            "Synchronized",
            "ReentrantLock",
            "ReadWriteLock",
            "StampedLock",
            "AtomicLong",
            "LongAdder",
            "VarHandle",
            "Snapshot",
            "Striped",
            "Semaphore",
            "Actor",
            "ThreadCells")) {
      add(counter + "Counter", "unchanged", EXACT);
    }
  }

  private void monitors() {
    String counter = "SynchronizedCounter";
    add(counter, "writes-unlocked", LOSES, "synchronized void", "void");
    add(counter, "reads-unlocked", READS, "synchronized long", "long");
  }

  private void locks() {
    locked("ReentrantLockCounter", "lock.lock();", "lock.unlock();");
    locked("SemaphoreCounter", "permit.acquireUninterruptibly();", "permit.release();");
    locked("StripedCounter", "stripe.lock.lock();", "stripe.lock.unlock();");
    String counter = "ReadWriteLockCounter";
    String lock = "lock.writeLock().lock();";
    String unlock = "lock.writeLock().unlock();";
    add(counter, "writes-unlocked", LOSES, lock, "", unlock, "");
    add(counter, "write-lock-kept", HANGS, unlock, "");
    add(
        counter,
        "reads-unlocked",
        READS,
        "lock.readLock().lock();",
        "",
        "lock.readLock().unlock();",
        "");
    add(counter, "read-lock-kept", HANGS, "lock.readLock().unlock();", "");
    add(
        counter,
        "writes-under-the-read-lock",
        LOSES,
        lock,
        "lock.readLock().lock();",
        unlock,
        "lock.readLock().unlock();");
    add("SemaphoreCounter", "not-acquired", LOSES, "permit.acquireUninterruptibly();", "");
    add("SemaphoreCounter", "two-permits", LOSES, "Semaphore(1)", "Semaphore(2)");
    add("ReentrantLockCounter", "not-locked", FAILS, "lock.lock();", "");
    add(
        "ReentrantLockCounter",
        "lock-per-call",
        LOSES,
        "lock.lock();\n    try",
        "ReentrantLock lock = new ReentrantLock();\n    lock.lock();\n    try");
  }

  /** Writing comes first in each of these classes, so the first of two edits is of that. */
  private void locked(String counter, String lock, String unlock) {
    add(counter, "writes-unlocked", LOSES, lock, "", unlock, "");
    add(counter, "write-lock-kept", HANGS, unlock, "");
    // The first pair is put aside and back, to get at the second.
    add(
        counter,
        "reads-unlocked",
        READS,
        lock,
        "/*lock*/",
        unlock,
        "/*unlock*/",
        lock,
        "",
        unlock,
        "",
        "/*lock*/",
        lock,
        "/*unlock*/",
        unlock);
    add(counter, "read-lock-kept", HANGS, unlock, "/*unlock*/", unlock, "", "/*unlock*/", unlock);
  }

  private void stamps() {
    String counter = "StampedLockCounter";
    String lock = "long stamp = lock.writeLock();";
    add(counter, "writes-unlocked", LOSES, lock, "", "lock.unlockWrite(stamp);", "");
    add(counter, "write-lock-kept", HANGS, "lock.unlockWrite(stamp);", "");
    // Only a read torn in two, of a long beyond 32 bits, shows it.
    add(counter, "not-validated", TORN, "lock.validate(optimistic)", "optimistic != 0");
    add(counter, "read-lock-kept", HANGS, "lock.unlockRead(stamp);", "");
    add(
        counter,
        "second-try-unlocked",
        READS,
        "long stamp = lock.readLock();",
        "",
        "lock.unlockRead(stamp);",
        "");
  }

  private void atomics() {
    String counter = "AtomicLongCounter";
    add(counter, "get-then-set", LOSES, "count.incrementAndGet()", "count.set(count.get() + 1)");
    add(
        counter,
        "compared-once",
        LOSES,
        "count.incrementAndGet();",
        "long seen = count.get();\n    count.compareAndSet(seen, seen + 1);");
    add(counter, "reads-plain", READS, "count.get()", "count.getPlain()");
    // Coherence is all that a reader needs here.
    add(counter, "reads-opaque", EXACT, "count.get()", "count.getOpaque()");
    counter = "VarHandleCounter";
    add(
        counter,
        "get-then-set",
        LOSES,
        "COUNT.getAndAdd(this, 1L)",
        "COUNT.setVolatile(this, (long) COUNT.getVolatile(this) + 1)");
    add(counter, "not-volatile", READS, "private volatile long", "private long");
    counter = "SnapshotCounter";
    add(
        counter,
        "compared-once",
        LOSES,
        "while (!current.compareAndSet(seen, next));",
        "while (current.compareAndSet(seen, next) && seen == null);");
    add(
        counter,
        "set",
        LOSES,
        "while (!current.compareAndSet(seen, next));",
        "while (seen == null);\n    current.set(next);");
    add(counter, "reads-plain", READS, "return current.get()", "return current.getPlain()");
    add("LongAdderCounter", "reset-when-read", LOSES, "added.sum()", "added.sumThenReset()");
  }

  private void cells() {
    String counter = "ThreadCellsCounter";
    add(
        counter,
        "one-cell",
        LOSES,
        "Cell cell = mine.get();",
        "Cell cell = all.cells.isEmpty() ? mine.get() : all.cells.get(0);");
    add(
        counter,
        "opened-unlocked",
        LOSES,
        "private synchronized Cell open()",
        "private Cell open()");
    add(counter, "dead-forgotten", LOSES, "dead += (long) VIEWS.getAcquire(cell);", "");
    add(
        counter,
        "dead-twice",
        OVER,
        "if (look && !cell.owner.isAlive()) {",
        "cells.add(cell);\n      if (look && !cell.owner.isAlive()) {");
    add(
        counter,
        "reads-plain",
        READS,
        "sum += (long) VIEWS.getAcquire(cell)",
        "sum += (long) VIEWS.get(cell)");
    // Who sees a count has acquired it from its cell, and with it the list that has the cell.
    add(counter, "not-volatile", EXACT, "private volatile All all", "private All all");
  }

  private void threads() {
    String counter = "ActorCounter";
    add(
        counter,
        "one-message",
        HANGS,
        "while (message != Command.STOP)",
        "if (message != Command.STOP)");
    add(counter, "no-answer", HANGS, "read.answer().complete(count);", "");
  }
}
