package io.github.pageviews.judge.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The lengths of time that a submission may mean: a clock that goes on by just as much leaves
 * nothing to wait for, which {@link Object#wait(long)} takes for no limit.
 */
public final class Periods {
  private static final int MOST = 3;
  private static final long LEAST_MILLIS = 2;
  private static final long MOST_MILLIS = 3_600_000;
  private static final long NANOS = 1_000_000;
  private static final long SECOND = 1_000;
  private static final Set<String> ASKING =
      Set.of("currentTimeMillis", "nanoTime", "now", "millis");

  private final Set<Long> besideClocks = new LinkedHashSet<>();
  private final Set<Long> elsewhere = new LinkedHashSet<>();
  private final Set<String> nest = new LinkedHashSet<>();
  private boolean asks;
  private boolean seconds;

  private Periods() {}

  /**
   * Returns a few numbers of milliseconds that stand in a class or those nested in it, the nearest
   * to where a clock is read first; none if none is read.
   *
   * @param classFiles returns a class file by internal name, or null
   */
  public static List<Long> in(String className, Function<String, byte @Nullable []> classFiles) {
    Periods periods = new Periods();
    periods.nest.add(className);
    for (int i = 0; i < periods.nest.size(); i++) {
      byte[] classFile = classFiles.apply(List.copyOf(periods.nest).get(i));
      if (classFile != null) {
        new ClassReader(classFile).accept(periods.new Classes(), ClassReader.SKIP_DEBUG);
      }
    }
    return periods.asks ? periods.few() : List.of();
  }

  private List<Long> few() {
    Set<Long> all = new LinkedHashSet<>();
    for (Set<Long> numbers : List.of(besideClocks, elsewhere)) {
      for (long number : numbers) {
        long millis = number >= NANOS && number % NANOS == 0 ? number / NANOS : number;
        if (seconds && millis < SECOND) {
          all.add(millis * SECOND);
        }
        all.add(millis);
      }
    }
    return all.stream()
        .filter(millis -> millis >= LEAST_MILLIS && millis < MOST_MILLIS)
        .limit(MOST)
        .toList();
  }

  private final class Classes extends ClassVisitor {
    Classes() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visitNestMember(String member) {
      nest.add(member);
    }

    @Override
    public MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      return new Methods();
    }
  }

  private final class Methods extends MethodVisitor {
    private final List<Long> here = new ArrayList<>();
    private boolean asksHere;

    Methods() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visitInsn(int opcode) {
      if (opcode >= Opcodes.ICONST_1 && opcode <= Opcodes.ICONST_5) {
        here.add((long) opcode - Opcodes.ICONST_0);
      } else if (opcode == Opcodes.LCONST_1) {
        here.add(1L);
      }
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
      if (opcode != Opcodes.NEWARRAY) {
        here.add((long) operand);
      }
    }

    @Override
    public void visitLdcInsn(Object value) {
      if (value instanceof Integer || value instanceof Long) {
        here.add(((Number) value).longValue());
      }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
      seconds |= name.equals("SECONDS");
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      seconds |= name.equals("ofSeconds") || name.equals("plusSeconds");
      asksHere |= owner.startsWith("java/") && ASKING.contains(name);
    }

    @Override
    public void visitEnd() {
      asks |= asksHere;
      (asksHere ? besideClocks : elsewhere).addAll(here);
    }
  }
}
