package io.github.pageviews.judge.model;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Fields that a constructor sets after it may have started a thread, or put the object where others
 * find it, who may see them before; and those that it set earlier, if it puts the object there
 * without any order. If they are final, that is what their guarantee does not cover: it holds for
 * who finds the object after the constructor's end (JLS 17.5).
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

  /** Ways of a VarHandle to write that order nothing. */
  private static final Set<String> UNORDERED = Set.of("set", "setOpaque");

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

  /**
   * What the compiler sets before the constructor of the superclass, where nobody has the object.
   */
  private static boolean isCaptured(String field) {
    return field.startsWith("this$") || field.startsWith("val$");
  }

  private final class Constructor extends MethodVisitor {
    private final Set<String> set = new HashSet<>();
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
      if (onTop && owner.equals("java/lang/invoke/VarHandle") && UNORDERED.contains(name)) {
        found.addAll(set);
      }
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
      boolean puts = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
      if (onTop && puts) {
        escaped = true;
        found.addAll(set);
      } else if (opcode == Opcodes.PUTFIELD && owner.equals(className) && !isCaptured(name)) {
        (escaped ? found : set).add(name);
      }
      onTop = false;
    }
  }
}
