package io.github.pageviews.weave;

import java.util.Map;

/** What a {@link ProbeWeaver} hands over, and to whom. */
public interface ProbePlan {

  /** Internal name of the class whose static methods are the probes of fields and monitors. */
  String probe();

  /**
   * Internal name of the class whose static method {@code Object call(int, Object, Object[])} makes
   * the watched calls, and {@code boolean isHeldBack(Object, String, String)} says whether the body
   * of a finalizer, by its class and name, is called later.
   */
  String dispatcher();

  /** Returns a number for a place in the source; {@code line} is 0 where none is known. */
  int site(String className, String sourceFile, String method, int line);

  /** Returns a number for a field, by which the probe is told of accesses to it. */
  int field(String owner, String name, String descriptor);

  /** Returns a number for a watched call, by which the dispatcher is told of it. */
  int call(int opcode, String owner, String name, String descriptor);

  /** Whether calls of this method go to the dispatcher. */
  boolean isWatched(int opcode, String owner, String name, String descriptor);

  /** Returns the class to instantiate in place of this one; itself to leave it so. */
  String replacement(String className);

  /**
   * Whether the class may wait for other threads while it is initialized; the probe's {@code void
   * needsClass(String)} is told before it is used, and {@code Object needing(Object, String)}
   * returns what tells it before a lambda is called.
   */
  default boolean waitsInInitializer(String className) {
    return false;
  }

  /** Whether accesses to the field are left alone: it is final, or not the submission's. */
  boolean isLeftAlone(String owner, String name);

  /**
   * Returns the methods, by name, of no arguments and with their descriptors, that the class
   * inherits from the JDK and that whoever uses it may call from outside.
   */
  default Map<String, String> inherited(String className) {
    return Map.of();
  }

  /**
   * Whether objects of the class have the hash code of {@link Object}; the probe's {@code int
   * nextHash()} gives one instead.
   */
  default boolean isHashedByIdentity(String className) {
    return false;
  }
}
