package io.github.pageviews.weave;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * Tells the calls that are shared accesses from the others, in one class.
 *
 * <p>A call names the type of its receiver, not the class that declares the method, so {@code
 * set(1)} in a class that extends {@code AtomicLong} names that class itself. These calls are found
 * by its superclass. Calls from one class to what another one inherits are not: that takes the
 * other's class file.
 */
record Calls(String className, @Nullable String superName) {

  boolean isShared(int opcode, String owner) {
    return isConcurrent(owner)
        || (opcode == Opcodes.INVOKEVIRTUAL
            && owner.equals(className)
            && superName != null
            && isConcurrent(superName));
  }

  private static boolean isConcurrent(String owner) {
    return owner.startsWith("java/util/concurrent/") || owner.equals("java/lang/invoke/VarHandle");
  }
}
