package io.github.pageviews.judge.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The whole numbers that stand in the code of a class and of those nested in it. */
public final class Constants {
  /**
   * What one method has.
   *
   * @param numbers its constants, in their order
   * @param names the methods and fields of the JDK that it uses
   */
  record Method(List<Long> numbers, Set<String> names) {}

  private final List<Method> methods = new ArrayList<>();

  /**
   * Reads them.
   *
   * @param className internal name
   * @param classFiles returns a class file by internal name, or null
   */
  public Constants(String className, Function<String, byte @Nullable []> classFiles) {
    List<String> nest = new ArrayList<>(List.of(className));
    for (int i = 0; i < nest.size(); i++) {
      byte[] classFile = classFiles.apply(nest.get(i));
      if (classFile != null) {
        new ClassReader(classFile).accept(new Classes(nest, methods), ClassReader.SKIP_DEBUG);
      }
    }
  }

  /** Returns all numbers. */
  public Set<Long> all() {
    Set<Long> numbers = new LinkedHashSet<>();
    methods.forEach(method -> numbers.addAll(method.numbers()));
    return numbers;
  }

  /** Returns the methods, in the order of the class files. */
  List<Method> methods() {
    return methods;
  }

  private static final class Classes extends ClassVisitor {
    private final List<String> nest;
    private final List<Method> methods;

    Classes(List<String> nest, List<Method> methods) {
      super(Opcodes.ASM9);
      this.nest = nest;
      this.methods = methods;
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
      Method method = new Method(new ArrayList<>(), new HashSet<>());
      methods.add(method);
      return new Body(method);
    }
  }

  private static final class Body extends MethodVisitor {
    private final Method method;

    Body(Method method) {
      super(Opcodes.ASM9);
      this.method = method;
    }

    @Override
    public void visitInsn(int opcode) {
      if (opcode >= Opcodes.ICONST_1 && opcode <= Opcodes.ICONST_5) {
        method.numbers().add((long) opcode - Opcodes.ICONST_0);
      } else if (opcode == Opcodes.LCONST_1) {
        method.numbers().add(1L);
      }
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
      if (opcode != Opcodes.NEWARRAY) {
        method.numbers().add((long) operand);
      }
    }

    @Override
    public void visitLdcInsn(Object value) {
      if (value instanceof Integer || value instanceof Long) {
        method.numbers().add(((Number) value).longValue());
      }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
      uses(owner, name);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      uses(owner, name);
    }

    private void uses(String owner, String name) {
      if (owner.startsWith("java/")) {
        method.names().add(name);
      }
    }
  }
}
