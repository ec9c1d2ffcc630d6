package io.github.pageviews.judge.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Which classes may wait for other threads while they are initialized, and so hold the JVM's lock
 * of the class meanwhile (JLS 12.4.2), which keeps others waiting where no model is asked.
 */
final class Initializers {
  private static final Set<String> WAITS =
      Set.of(
          "acquire",
          "acquireUninterruptibly",
          "arriveAndAwaitAdvance",
          "await",
          "awaitAdvance",
          "awaitTermination",
          "exchange",
          "invoke",
          "invokeAll",
          "invokeAny",
          "join",
          "parallel",
          "parallelPrefix",
          "parallelSetAll",
          "parallelSort",
          "parallelStream",
          "park",
          "sleep",
          "take",
          "wait");

  private static final Set<String> LOCKS = Set.of("lock", "readLock", "writeLock");

  private Initializers() {}

  /**
   * Whether a class that has an initializer may wait in it: for another thread, also in a static
   * method, or for a lock.
   */
  static boolean mayWait(ClassReader classFile) {
    boolean[] found = new boolean[1];
    classFile.accept(
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public @Nullable MethodVisitor visitMethod(
              int access,
              String name,
              String descriptor,
              @Nullable String signature,
              String @Nullable [] exceptions) {
            return (access & Opcodes.ACC_STATIC) == 0
                ? null
                : waits(found, name.equals("<clinit>"));
          }
        },
        ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return found[0];
  }

  private static MethodVisitor waits(boolean[] found, boolean locks) {
    return new MethodVisitor(Opcodes.ASM9) {
      @Override
      public void visitInsn(int opcode) {
        found[0] |= locks && opcode == Opcodes.MONITORENTER;
      }

      @Override
      public void visitMethodInsn(
          int opcode, String owner, String name, String descriptor, boolean isInterface) {
        found[0] |= isWait(owner, name) || (locks && LOCKS.contains(name));
      }
    };
  }

  private static boolean isWait(String owner, String name) {
    if (name.equals("get")) {
      return owner.endsWith("Future") || owner.endsWith("Task");
    }
    return owner.startsWith("java/") && !owner.equals("java/lang/String") && WAITS.contains(name);
  }
}
