package io.github.pageviews.judge.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Whether a class has static state, which a new execution must not inherit from the last one. */
public final class StaticState {
  private static final Set<String> CONSTANT =
      Set.of(
          "Ljava/lang/String;",
          "Ljava/lang/Class;",
          "Ljava/lang/invoke/VarHandle;",
          "Ljava/lang/invoke/MethodHandle;",
          "Ljava/lang/invoke/MethodHandles$Lookup;",
          "Ljava/util/concurrent/atomic/AtomicLongFieldUpdater;",
          "Ljava/util/concurrent/atomic/AtomicIntegerFieldUpdater;",
          "Ljava/util/concurrent/atomic/AtomicReferenceFieldUpdater;",
          "Ljava/util/concurrent/TimeUnit;",
          "Ljava/time/Duration;");

  /** Whose methods return the same each time. */
  private static final List<String> HARMLESS =
      List.of(
          "java/lang/invoke/",
          "java/util/concurrent/atomic/",
          "java/time/Duration",
          "java/lang/Class",
          "java/lang/ExceptionInInitializerError",
          "java/lang/AssertionError");

  private StaticState() {}

  /**
   * Whether the class has a static field that is not a constant, or an initializer that needs
   * another class or calls what may wait, throw or choose: that is then part of an execution.
   */
  public static boolean isIn(byte[] classFile) {
    boolean[] found = new boolean[1];
    ClassReader reader = new ClassReader(classFile);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public @Nullable FieldVisitor visitField(
              int access,
              String name,
              String descriptor,
              @Nullable String signature,
              @Nullable Object value) {
            boolean isFinal = (access & Opcodes.ACC_FINAL) != 0;
            boolean constant =
                isFinal && (descriptor.length() == 1 || CONSTANT.contains(descriptor));
            found[0] |= (access & Opcodes.ACC_STATIC) != 0 && !constant;
            return null;
          }

          @Override
          public @Nullable MethodVisitor visitMethod(
              int access,
              String name,
              String descriptor,
              @Nullable String signature,
              String @Nullable [] exceptions) {
            return name.equals("<clinit>") ? initializer(reader.getClassName(), found) : null;
          }
        },
        ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return found[0];
  }

  private static MethodVisitor initializer(String className, boolean[] found) {
    return new MethodVisitor(Opcodes.ASM9) {
      @Override
      public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        found[0] |= !owner.equals(className) && !owner.startsWith("java/");
      }

      @Override
      public void visitMethodInsn(
          int opcode, String owner, String name, String descriptor, boolean isInterface) {
        found[0] |= HARMLESS.stream().noneMatch(owner::startsWith);
      }
    };
  }
}
