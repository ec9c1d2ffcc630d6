package io.github.pageviews.counter;

import static io.github.pageviews.counter.Standing.BROKEN;
import static io.github.pageviews.counter.Standing.SAFE;

import java.util.List;
import java.util.Optional;

/** The counters that come with pageviews, the broken ones first. */
public final class Catalogue {

  /** The name of the counter that is served unless another is asked for. */
  public static final String DEFAULT_NAME = "long-adder";

  private static final List<CatalogueEntry> ENTRIES =
      List.of(
          broken("naive", "long ++", NaiveCounter.class),
          broken("copying", "copy the long, add to the copy, store it back", CopyingCounter.class),
          broken("volatile", "volatile long ++", VolatileCounter.class),
          blocking("synchronized", "long ++ in synchronized methods", SynchronizedCounter.class),
          blocking("reentrant-lock", "long ++ under a ReentrantLock", ReentrantLockCounter.class),
          blocking(
              "read-write-lock",
              "written under the write lock, read under the read lock",
              ReadWriteLockCounter.class),
          blocking(
              "stamped-lock",
              "written under a StampedLock, read optimistically",
              StampedLockCounter.class),
          nonBlocking("atomic-long", "AtomicLong.incrementAndGet", AtomicLongCounter.class),
          nonBlocking("long-adder", "LongAdder: cells that only grow", LongAdderCounter.class),
          nonBlocking("thread-cells", "a cell for each thread", ThreadCellsCounter.class),
          nonBlocking("var-handle", "VarHandle.getAndAdd on a long field", VarHandleCounter.class),
          nonBlocking("snapshot", "compare-and-set of an immutable record", SnapshotCounter.class),
          blocking("striped", "64 counts with a lock each", StripedCounter.class),
          blocking("semaphore", "long ++ under a semaphore of one permit", SemaphoreCounter.class),
          blocking("actor", "one thread counts what a queue brings it", ActorCounter.class));

  private Catalogue() {}

  /** Returns every entry, in the order in which they are listed. */
  public static List<CatalogueEntry> entries() {
    return ENTRIES;
  }

  /** Returns the entry of that name. */
  public static Optional<CatalogueEntry> find(String name) {
    return ENTRIES.stream().filter(entry -> entry.name().equals(name)).findFirst();
  }

  private static CatalogueEntry broken(String name, String how, Class<? extends Counter> type) {
    return new CatalogueEntry(name, BROKEN, false, how, type);
  }

  private static CatalogueEntry blocking(String name, String how, Class<? extends Counter> type) {
    return new CatalogueEntry(name, SAFE, true, how, type);
  }

  private static CatalogueEntry nonBlocking(
      String name, String how, Class<? extends Counter> type) {
    return new CatalogueEntry(name, SAFE, false, how, type);
  }
}
