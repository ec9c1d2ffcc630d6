import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Every kind of member and nested class, with what javac adds to them. */
public class Members {

  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.TYPE_USE,
      ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
  @interface Note {
    String value() default "none";
    int[] lines() default {1, 2};
  }

  sealed interface Shape permits Circle, Square {}

  record Circle(@Note("radius") long radius) implements Shape {
    static int made;

    Circle {
      made++;
      if (radius < 0) {
        radius = -radius;
      }
    }
  }

  record Square(List<? extends Number> sides, int... rest) implements Shape {}

  enum Op {
    PLUS {
      @Override
      int apply(int a, int b) {
        last = this;
        return a + b;
      }
    },
    MINUS {
      @Override
      int apply(int a, int b) {
        last = this;
        return a - b;
      }
    };

    static Op last;
    int uses;

    abstract int apply(int a, int b);
  }

  interface Registry {
    List<String> NAMES = new ArrayList<>(List.of("first"));
    Map<String, int[]> COUNTS = new TreeMap<>();

    static int add(String name) {
      NAMES.add(name);
      COUNTS.computeIfAbsent(name, key -> new int[1])[0]++;
      return NAMES.size();
    }
  }

  static class Base<T extends Comparable<T>> {
    protected T top;
    final String seen;

    Base(T top) {
      this.top = top;
      seen = describe();
    }

    String describe() {
      return "base";
    }
  }

  static class Derived extends Base<String> {
    private final int size;
    private volatile long hits = 3;
    private static final Object[] LOG = new Object[2];

    Derived(String text) {
      this(text == null ? "null" : text, LOG[0] == null ? 1 : 2);
    }

    private Derived(String text, int size) {
      super((LOG[1] = text) + "" + (LOG[0] = size));
      this.size = text.isEmpty() ? size : size + 1;
      hits++;
    }

    @Override
    String describe() {
      return "derived " + size + hits;
    }
  }

  class Inner {
    int depth;

    class Deeper {
      int depth = Inner.this.depth + outer++;
    }
  }

  private int outer = 10;
  private @Note(lines = {}) transient List<@Note("use") String> notes = new ArrayList<>();

  @Note("method")
  private <T extends Base<? super String> & java.io.Serializable> T same(@Note("p") T t) {
    notes = new ArrayList<@Note("new") String>();
    return (@Note("cast") T) t;
  }

  public static String run() throws Exception {
    StringBuilder out = new StringBuilder();
    for (Shape shape : List.of(new Circle(-4), new Square(List.of(1, 2.5), 1))) {
      out.append(shape instanceof Circle c ? "" + c + c.hashCode() : ((Square) shape).sides());
    }
    out.append(Circle.made);
    out.append(new Circle(2).equals(new Circle(-2)));
    for (Op op : Op.values()) {
      op.uses += op.apply(3, 4);
      out.append(Op.last).append(op.uses).append(Op.valueOf(op.name()));
    }
    out.append(Registry.add("second")).append(Registry.add("second")).append(Registry.NAMES);
    out.append(Registry.COUNTS.get("second")[0]);
    Derived derived = new Derived(null);
    out.append(derived.seen).append(derived.describe()).append(derived.top);
    Members members = new Members();
    Inner inner = members.new Inner();
    inner.depth = 7;
    out.append(inner.new Deeper().depth).append(members.outer);
    int captured = out.length();
    Supplier<Integer> anonymous =
        new Supplier<>() {
          int calls = captured;

          @Override
          public Integer get() {
            members.outer += calls;
            return ++calls + captured;
          }
        };
    out.append(anonymous.get()).append(anonymous.get()).append(members.outer);
    class Local {
      final int twice = captured * 2;
    }
    out.append(new Local().twice);
    Method same = java.util.Arrays.stream(Members.class.getDeclaredMethods())
        .filter(method -> method.getName().equals("same")).findFirst().orElseThrow();
    out.append(same.toGenericString()).append(same.getAnnotation(Note.class));
    out.append(Circle.class.getRecordComponents()[0].getAnnotation(Note.class));
    out.append(java.util.Arrays.toString(Shape.class.getPermittedSubclasses()));
    out.append(Inner.Deeper.class.getNestHost()).append(anonymous.getClass().getEnclosingMethod());
    out.append(Members.class.getDeclaredField("notes").getAnnotatedType());
    return out.toString();
  }
}
