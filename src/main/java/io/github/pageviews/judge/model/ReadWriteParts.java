package io.github.pageviews.judge.model;

import java.lang.reflect.Field;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The two locks of a read-write lock, which a submission may extend and hand the whole. */
final class ReadWriteParts {
  private ReadWriteParts() {}

  /** Returns what the parts have in common with the whole, or else the lock itself. */
  static Object shared(Object lock) {
    if (lock instanceof ReentrantReadWriteLock) {
      return sync(ReentrantReadWriteLock.class, lock);
    } else if (lock instanceof ReentrantReadWriteLock.WriteLock) {
      return sync(ReentrantReadWriteLock.WriteLock.class, lock);
    } else if (lock instanceof ReentrantReadWriteLock.ReadLock) {
      return sync(ReentrantReadWriteLock.ReadLock.class, lock);
    }
    return lock;
  }

  private static Object sync(Class<?> type, Object lock) {
    try {
      Field field = type.getDeclaredField("sync");
      field.setAccessible(true);
      return field.get(lock);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a read-write lock of another shape", e);
    }
  }
}
