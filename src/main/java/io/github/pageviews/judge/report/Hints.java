package io.github.pageviews.judge.report;

/** The patterns that are told apart. */
final class Hints {
  static final Hint READ_MODIFY_WRITE =
      new Hint(
          "lost update",
          "a read-modify-write such as ++ is three steps; make them one, with a lock held from the"
              + " read to the write or an atomic class",
          "JLS 17.4.5, Javadoc of java.util.concurrent.atomic.AtomicLong.incrementAndGet");

  static final Hint CHECK_THEN_ACT =
      new Hint(
          "check-then-act",
          "what was checked can change before the act; do both under one lock, or with an operation"
              + " that does both, such as compareAndSet or computeIfAbsent",
          "Javadoc of java.util.concurrent.ConcurrentMap.computeIfAbsent");

  static final Hint UNLOCKED_ACCESS =
      new Hint(
          "unlocked access",
          "a lock protects only what every thread does under it; take the same lock for every read"
              + " and write",
          "JLS 17.1 and 17.4.5");

  static final Hint UNLOCKED_READ =
      new Hint(
          "unlocked read",
          "nothing orders this read after the write; read under the lock that the writer holds, or"
              + " make the variable volatile",
          "JLS 17.4.5, Javadoc of java.util.concurrent, \"Memory Consistency Properties\"");

  static final Hint STALE_VALUE =
      new Hint(
          "weak access",
          "a plain, opaque or acquire read may see an older write than the newest; use volatile"
              + " accesses or a lock",
          "JLS 17.4.5, Javadoc of java.lang.invoke.VarHandle");

  static final Hint TORN_READ =
      new Hint(
          "long read in two halves",
          "a long or double that is not volatile may be read half before and half after a write;"
              + " make it volatile, or read it under the lock that the writer holds",
          "JLS 17.7");

  static final Hint REASSIGNED_LOCK =
      new Hint(
          "lock on a reassigned object",
          "two threads were inside at once, each with a lock of its own; lock one object that never"
              + " changes: private final Object lock = new Object()",
          "JLS 17.1, Javadoc of java.lang.Long.valueOf (boxed values are made and shared anew)");

  static final Hint NOT_ATOMIC =
      new Hint(
          "not atomic as a whole",
          "each step is safe on its own, and another thread gets in between; put all of them under"
              + " one lock, or into one atomic operation",
          "JLS 17.4.5, Javadoc of java.util.concurrent.atomic");

  static final Hint REPEATED_UPDATE =
      new Hint(
          "side effect in a retry",
          "an update function may run again when another thread comes between; let it have no"
              + " effect but its result",
          "Javadoc of java.util.concurrent.atomic.AtomicLong.updateAndGet");

  static final Hint PIECED_TOGETHER =
      new Hint(
          "a total pieced together",
          "the parts are read at different times; let parts only grow, or read all of them under"
              + " one lock",
          "Javadoc of java.util.concurrent.atomic.LongAdder.sum");

  static final Hint LATE_PUBLICATION =
      new Hint(
          "counted, and not yet to be seen",
          "increment() returns before value() can see it; make it visible before returning",
          "JLS 17.4.5");

  static final Hint ASYNCHRONOUS =
      new Hint(
          "asynchronous increment",
          "increment() returns before the counter's own thread has counted; wait for it, in"
              + " increment() or in value()",
          "Javadoc of java.util.concurrent.Future.get");

  static final Hint SEQUENTIAL =
      new Hint(
          "wrong without any second thread",
          "one thread alone makes this happen; follow the path that increment() takes then",
          "the method increment() itself");

  static final Hint INTERRUPT =
      new Hint(
          "interrupted caller",
          "a caller may come with its interrupt flag set; wait uninterruptibly, or count all the"
              + " same and set the flag again",
          "Javadoc of java.util.concurrent.locks.Lock.lock and java.lang.Thread.interrupt");

  static final Hint THREAD_IDENTITY =
      new Hint(
          "threads told apart by id, name or hash",
          "names and hashes may be equal and ids are used again; use an atomic variable or a"
              + " ThreadLocal that value() can still reach",
          "Javadoc of java.lang.Thread.getId and java.lang.Object.hashCode");

  static final Hint UNRELEASED_LOCK =
      new Hint(
          "lock not released on a path",
          "release it in a finally block, right after taking it: lock(); try { ... } finally {"
              + " unlock(); }",
          "Javadoc of java.util.concurrent.locks.Lock");

  static final Hint LOCK_ORDER =
      new Hint(
          "threads wait for each other",
          "take locks in the same order everywhere, and wait for nobody while holding one",
          "JLS 17.1, Javadoc of java.util.concurrent.locks.Lock");

  static final Hint LOST_WAKE_UP =
      new Hint(
          "lost wake-up",
          "the signal came before the wait, or to somebody else; test a condition in a loop under"
              + " the lock, and signal all",
          "JLS 17.2, Javadoc of java.lang.Object.wait");

  static final Hint SPINNING =
      new Hint(
          "a loop that nothing ends",
          "what the loop waits for can no longer change; see who should have changed it",
          "JLS 17.4.9");

  static final Hint LIVELOCK =
      new Hint(
          "livelock",
          "each lets go of what it has because the other has the rest, and both start over; take"
              + " locks in one order and wait for them",
          "Goetz et al., Java Concurrency in Practice, 10.3.3");

  static final Hint CLASS_INITIALIZATION =
      new Hint(
          "classes that need each other",
          "a class is locked while it is initialized; let one of them do without the other",
          "JLS 12.4.2");

  static final Hint UNLOCK_WITHOUT_LOCK =
      new Hint(
          "unlock without lock",
          "only who holds a lock may release it; lock before the try block",
          "Javadoc of java.util.concurrent.locks.ReentrantLock.unlock");

  static final Hint UNSAFE_COLLECTION =
      new Hint(
          "collection shared without a lock",
          "this class is not thread-safe; guard it with a lock or use one that is",
          "Javadoc of java.util.concurrent, \"Concurrent Collections\"");

  static final Hint RECURSION =
      new Hint(
          "endless recursion",
          "let it end, or use a loop",
          "Javadoc of java.lang.StackOverflowError");

  static final Hint MEMORY =
      new Hint(
          "memory without end",
          "keep a number, not a record of each view",
          "Javadoc of java.lang.OutOfMemoryError");

  static final Hint EXCEPTION =
      new Hint(
          "an exception gets out",
          "neither method may throw; handle it and count all the same",
          "JLS 11.3");

  static final Hint END_OF_PROGRAM =
      new Hint(
          "ends the program",
          "a counter is called by a server that goes on; report what is wrong instead",
          "Javadoc of java.lang.System.exit");

  static final Hint SMALL_TOTAL =
      new Hint(
          "total too small for its count",
          "an int wraps after 2^31 views and a float or double stops counting; use a long",
          "JLS 4.2.2 to 4.2.4");

  static final Hint STATIC_STATE =
      new Hint(
          "static state",
          "static fields are shared by all instances; make them instance fields",
          "JLS 8.3.1.1");

  private Hints() {}
}
