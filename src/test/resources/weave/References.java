import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongBinaryOperator;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** References to methods of java.util.concurrent. */
public class References {

  interface Numbers {
    AtomicLong LAST = new AtomicLong();

    default Function<Long, AtomicLong> maker() {
      return AtomicLong::new;
    }
  }

  interface SerializableSupplier extends LongSupplier, Serializable {}

  static class Own extends AtomicLong {
    LongSupplier up() {
      return this::incrementAndGet;
    }
  }

  private final AtomicLong cell = new AtomicLong();
  private final LongSupplier read = cell::get;
  private final LongConsumer write = cell::set;

  public void increment() {
    write.accept(read.getAsLong() + 1);
  }

  public long value() {
    return cell.get();
  }

  public static String run() throws Exception {
    StringBuilder out = new StringBuilder();
    References counter = new References();
    counter.increment();
    counter.increment();
    out.append(counter.value());
    out.append(new Numbers() {}.maker().apply(41L).incrementAndGet());
    BiFunction<LongBinaryOperator, Long, LongAccumulator> wide = LongAccumulator::new;
    LongAccumulator sum = wide.apply(Long::sum, 3L);
    LongConsumer accumulate = sum::accumulate;
    accumulate.accept(4);
    out.append(sum);
    out.append(new Own().up().getAsLong());
    ConcurrentMap<String, Long> map = new ConcurrentHashMap<>();
    BiFunction<String, Long, Long> put = map::putIfAbsent;
    out.append(put.apply("a", 1L)).append(put.apply("a", 2L)).append(map);
    Function<String, TimeUnit> parse = TimeUnit::valueOf;
    out.append(parse.apply("DAYS"));
    Supplier<ThreadLocalRandom> random = ThreadLocalRandom::current;
    out.append(random.get() != null);
    ToLongFunction<AtomicLong> unbound = AtomicLong::incrementAndGet;
    ToLongFunction<AtomicLong> again = AtomicLong::incrementAndGet;
    out.append(unbound.applyAsLong(new Own())).append(again.applyAsLong(new AtomicLong(9)));
    try {
      unbound.applyAsLong(null);
    } catch (NullPointerException e) {
      out.append("null");
    }
    SerializableSupplier serializable = counter.cell::incrementAndGet;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(serializable);
    ObjectInputStream copy =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())) {
          @Override
          protected Class<?> resolveClass(java.io.ObjectStreamClass described)
              throws ClassNotFoundException {
            return Class.forName(described.getName(), false, References.class.getClassLoader());
          }
        };
    return out.append(((LongSupplier) copy.readObject()).getAsLong()).toString();
  }
}
