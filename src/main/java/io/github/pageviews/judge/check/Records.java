package io.github.pageviews.judge.check;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Records with another component. */
final class Records {
  private Records() {}

  /**
   * Returns a copy with that component changed; the record itself if it would be none that its
   * constructor lets pass.
   */
  static Record with(Record record, String component, Object value) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] args = new Object[components.length];
    try {
      for (int i = 0; i < args.length; i++) {
        if (components[i].getName().equals(component)) {
          args[i] = value;
        } else {
          // An accessor could be one of the submission's, and do something else.
          var field = record.getClass().getDeclaredField(components[i].getName());
          field.setAccessible(true);
          args[i] = field.get(record);
        }
      }
      Constructor<? extends Record> canonical =
          record
              .getClass()
              .getDeclaredConstructor(
                  Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      canonical.setAccessible(true);
      return canonical.newInstance(args);
    } catch (InvocationTargetException e) {
      return record;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
