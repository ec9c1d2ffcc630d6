package io.github.pageviews.judge.model;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Fields that a constructor sets after it may have started a thread, which may see them before. If
 * they are final, that is what their guarantee does not cover (JLS 17.5).
 */
final class LateFields {
  private static final Set<String> STARTING =
      Set.of(
          "start",
          "execute",
          "submit",
          "schedule",
          "scheduleAtFixedRate",
          "scheduleWithFixedDelay",
          "runAsync",
          "supplyAsync",
          "startVirtualThread");

  private final String className;
  private final Set<String> found = new HashSet<>();

  LateFields(String className) {
    this.className = className;
  }

  Set<String> found() {
    return found;
  }

  /** Returns what looks through a method, or null if it is no constructor. */
  @Nullable MethodVisitor in(String method) {
    return method.equals("<init>") ? new Constructor() : null;
  }

  private final class Constructor extends MethodVisitor {
    private boolean started;

    Constructor() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      started |= STARTING.contains(name);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
      if (started && opcode == Opcodes.PUTFIELD && owner.equals(className)) {
        found.add(name);
      }
    }
  }
}
