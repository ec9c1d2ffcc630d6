package io.github.pageviews.weave;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes what stands for a finalizer: it asks whether the body is to be called now. A collection
 * clears references to an object before its finalizer runs (JLS 12.6.2), and others may look
 * between.
 */
final class FinalizerWrapper {
  static final String NAME = "finalize";
  static final String DESCRIPTOR = "()V";
  static final String BODY = "finalize$body";

  private FinalizerWrapper() {}

  static void write(MethodVisitor code, ProbePlan plan, String className) {
    Label end = new Label();
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitLdcInsn(className.replace('/', '.'));
    code.visitLdcInsn(BODY);
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        plan.dispatcher(),
        "isHeldBack",
        "(Ljava/lang/Object;Ljava/lang/String;Ljava/lang/String;)Z",
        false);
    code.visitJumpInsn(Opcodes.IFNE, end);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, className, BODY, DESCRIPTOR, false);
    code.visitLabel(end);
    code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }
}
