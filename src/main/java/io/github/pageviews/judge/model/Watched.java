package io.github.pageviews.judge.model;

import java.util.List;
import java.util.Set;

/** Which calls into the JDK have a model or touch what threads may share. */
final class Watched {
  private static final List<String> PREFIXES =
      List.of(
          "java/util/concurrent/",
          "java/lang/invoke/VarHandle",
          "java/lang/invoke/MutableCallSite",
          "java/lang/invoke/VolatileCallSite",
          "java/lang/invoke/CallSite",
          "java/io/",
          "java/nio/",
          "java/net/",
          "java/util/Random",
          "java/util/Sequenced",
          "java/util/SplittableRandom",
          "java/security/SecureRandom",
          "java/time/Clock",
          "java/lang/ref/Cleaner",
          "java/lang/ref/ReferenceQueue",
          "java/lang/StringBuilder",
          "java/util/BitSet");

  private static final Set<String> CLASSES =
      Set.of(
          "java/lang/Thread",
          "java/lang/Thread$Builder",
          "java/lang/Thread$Builder$OfPlatform",
          "java/lang/Thread$Builder$OfVirtual",
          "java/lang/ThreadLocal",
          "java/lang/InheritableThreadLocal",
          "java/lang/System",
          "java/lang/Runtime",
          "java/util/Map",
          "java/util/HashMap",
          "java/util/LinkedHashMap",
          "java/util/TreeMap",
          "java/util/WeakHashMap",
          "java/util/IdentityHashMap",
          "java/util/Collection",
          "java/util/List",
          "java/util/ArrayList",
          "java/util/LinkedList",
          "java/util/Set",
          "java/util/HashSet",
          "java/util/LinkedHashSet",
          "java/util/TreeSet",
          "java/util/Queue",
          "java/util/Deque",
          "java/util/ArrayDeque",
          "java/util/PriorityQueue",
          "java/util/SortedMap",
          "java/util/NavigableMap",
          "java/util/SortedSet",
          "java/util/NavigableSet",
          "java/util/AbstractMap",
          "java/util/AbstractCollection",
          "java/util/AbstractList",
          "java/util/AbstractSet",
          "java/util/EnumMap",
          "java/util/Map$Entry",
          "java/util/Iterator",
          "java/util/ListIterator",
          "java/util/Properties",
          "java/util/LongSummaryStatistics",
          "java/util/IntSummaryStatistics",
          "java/util/DoubleSummaryStatistics",
          "java/util/StringJoiner",
          "java/util/Vector",
          "java/util/Observable",
          "java/util/Stack",
          "java/util/Hashtable",
          "java/lang/StringBuffer",
          "java/util/Timer",
          "java/util/TimerTask",
          "java/util/Scanner",
          "java/util/UUID");

  private static final Set<String> SYSTEM =
      Set.of(
          "nanoTime",
          "currentTimeMillis",
          "getProperty",
          "setProperty",
          "clearProperty",
          "identityHashCode",
          "exit",
          "gc",
          "runFinalization");

  private Watched() {}

  static boolean isWatched(String owner, String name, String descriptor) {
    switch (name) {
      case "wait", "notify", "notifyAll" -> {
        return descriptor.endsWith(")V");
      }
      case "hashCode" -> {
        return descriptor.equals("()I")
            && (owner.equals("java/lang/Object") || owner.equals("java/lang/Thread"));
      }
      case "toString" -> {
        return owner.equals("java/lang/Object");
      }
      case "readObject", "readUnshared" -> {
        // It looks for classes with the loader of whoever calls it, so nobody may come between.
        return !owner.equals("java/io/ObjectInputStream") && owner.startsWith("java/");
      }
      case "now" -> {
        return owner.startsWith("java/time/");
      }
      case "getInstance" -> {
        return owner.equals("java/util/Calendar");
      }
      case "getLogger" -> {
        return owner.equals("java/util/logging/Logger");
      }
      case "random" -> {
        return owner.equals("java/lang/Math") || owner.equals("java/lang/StrictMath");
      }
      case "findVarHandle",
          "findStaticVarHandle",
          "findGetter",
          "findSetter",
          "findStaticGetter",
          "findStaticSetter",
          "findVirtual",
          "findStatic",
          "bind" -> {
        return owner.equals("java/lang/invoke/MethodHandles$Lookup");
      }
      case "parallel", "sequential", "parallelStream" -> {
        return true;
      }
      case "forEach",
          "map",
          "mapToObj",
          "mapToInt",
          "mapToLong",
          "mapToDouble",
          "filter",
          "boxed",
          "collect",
          "reduce" -> {
        if (owner.startsWith("java/util/stream/")) {
          return true;
        }
      }
      default -> {
        // The others depend on who owns them.
      }
    }
    if (owner.equals("java/lang/System")) {
      return SYSTEM.contains(name);
    }
    if (owner.equals("java/util/concurrent/TimeUnit")) {
      return name.equals("sleep") || name.equals("timedWait");
    }
    return CLASSES.contains(owner) || PREFIXES.stream().anyMatch(owner::startsWith);
  }
}
