package io.github.pageviews.weave;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes a hash code that is given in the order of asking. That of {@link Object} is a number the
 * JVM draws, and so would be the order in which a hash table is walked.
 */
public final class IdentityHash {
  /** In which an object keeps it. */
  public static final String FIELD = "hash$";

  private IdentityHash() {}

  static void write(ClassVisitor into, ProbePlan plan, String className) {
    into.visitField(
            Opcodes.ACC_PRIVATE | Opcodes.ACC_TRANSIENT | Opcodes.ACC_SYNTHETIC,
            FIELD,
            "I",
            null,
            null)
        .visitEnd();
    MethodVisitor code =
        into.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC, "hashCode", "()I", null, null);
    Label known = new Label();
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitFieldInsn(Opcodes.GETFIELD, className, FIELD, "I");
    code.visitJumpInsn(Opcodes.IFNE, known);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESTATIC, plan.probe(), "nextHash", "()I", false);
    code.visitFieldInsn(Opcodes.PUTFIELD, className, FIELD, "I");
    code.visitLabel(known);
    code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitFieldInsn(Opcodes.GETFIELD, className, FIELD, "I");
    code.visitInsn(Opcodes.IRETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }
}
