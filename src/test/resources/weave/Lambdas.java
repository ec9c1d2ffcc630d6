import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lambdas and references to methods that are no shared accesses. */
public class Lambdas {
  interface Counting {
    List<Integer> SEEN = new ArrayList<>();

    default IntUnaryOperator from(int start) {
      int[] at = {start};
      return step -> {
        SEEN.add(at[0]);
        return at[0] += step;
      };
    }

    private static int twice(int n) {
      return 2 * n;
    }

    static IntUnaryOperator doubling() {
      return Counting::twice;
    }
  }

  private long total;
  private final LongSupplier next = () -> total++;
  private final Function<Lambdas, Long> reader;

  Lambdas() {
    this(l -> l.total *= 2);
  }

  private Lambdas(Function<Lambdas, Long> reader) {
    this.reader = reader;
  }

  private <T> Function<T, List<T>> nested() {
    return t -> {
      total += 100;
      Function<T, List<T>> inner =
          u -> {
            total += 1000;
            return List.of(t, u);
          };
      return inner.apply(t);
    };
  }

  public static String run() {
    Lambdas l = new Lambdas();
    StringBuilder out = new StringBuilder();
    out.append(l.next.getAsLong()).append(l.next.getAsLong()).append(l.reader.apply(l));
    out.append(l.<String>nested().apply("x")).append(l.total);
    IntUnaryOperator from = new Counting() {}.from(5);
    out.append(from.applyAsInt(1)).append(from.applyAsInt(2)).append(Counting.SEEN);
    out.append(Counting.doubling().applyAsInt(21));
    List<Integer> lengths =
        IntStream.range(8, 12)
            .mapToObj(Integer::toString)
            .sorted(Comparator.<String>naturalOrder().reversed())
            .map(String::length)
            .collect(Collectors.toCollection(ArrayList::new));
    out.append(lengths);
    Function<Integer, long[]> array = long[]::new;
    return out.append(array.apply(3).length).toString();
  }
}
