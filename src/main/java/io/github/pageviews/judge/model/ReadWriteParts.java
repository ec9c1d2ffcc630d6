package io.github.pageviews.judge.model;

import java.lang.reflect.Field;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The two locks of a read-write lock, which a submission may extend and hand the whole. */
final class ReadWriteParts {
  /** Looked up once, not each time a lock is taken. */
  private static final ClassValue<Field> SYNC =
      new ClassValue<>() {
        @Override
        protected Field computeValue(Class<?> type) {
          try {
            Field field = type.getDeclaredField("sync");
            field.setAccessible(true);
            return field;
          } catch (NoSuchFieldException e) {
            throw new IllegalStateException("a read-write lock of another shape", e);
          }
        }
      };

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
      return SYNC.get(type).get(lock);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("a read-write lock that was not opened up", e);
    }
  }
}
