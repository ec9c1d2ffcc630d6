package io.github.pageviews.judge.model;

import org.jspecify.annotations.Nullable;

/** A key that stands for one object and, if there are several, for one of its parts. */
record Identity(Object object, @Nullable Object part) {
  static Identity of(Object object) {
    return new Identity(object, null);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Identity that
        && that.object == object
        && (part == null ? that.part == null : part.equals(that.part));
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(object) * 31 + (part == null ? 0 : part.hashCode());
  }
}
