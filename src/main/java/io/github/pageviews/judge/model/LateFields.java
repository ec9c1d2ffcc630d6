package io.github.pageviews.judge.model;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Fields that a constructor sets after it may have started a thread, or put the object where others
 * find it, who may see them before. If they are final, that is what their guarantee does not cover
 * (JLS 17.5).
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
    private boolean escaped;

    /** Whether what was pushed last is the object itself. */
    private boolean onTop;

    Constructor() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      escaped |= STARTING.contains(name);
      escaped |= onTop && owner.startsWith("java/") && !descriptor.startsWith("()");
      onTop = false;
    }

    @Override
    public void visitVarInsn(int opcode, int index) {
      onTop = opcode == Opcodes.ALOAD && index == 0;
    }

    @Override
    public void visitInsn(int opcode) {
      escaped |= onTop && opcode == Opcodes.AASTORE;
      onTop = false;
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
      if (escaped && opcode == Opcodes.PUTFIELD && owner.equals(className)) {
        found.add(name);
      }
      escaped |= onTop && (opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC);
      onTop = false;
    }
  }
}
