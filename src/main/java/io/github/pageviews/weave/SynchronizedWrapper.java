package io.github.pageviews.weave;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes what stands for a synchronized method: enter, call the body, exit on every path. */
final class SynchronizedWrapper {
  private SynchronizedWrapper() {}

  static void write(
      MethodVisitor code,
      ProbePlan plan,
      String className,
      int access,
      int site,
      String body,
      String descriptor) {
    boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
    Label start = new Label();
    Label end = new Label();
    Label handler = new Label();
    code.visitCode();
    code.visitTryCatchBlock(start, end, handler, null);
    monitor(code, plan, className, isStatic, site);
    code.visitLabel(start);
    int local = 0;
    if (!isStatic) {
      code.visitVarInsn(Opcodes.ALOAD, local++);
    }
    for (Type argument : Type.getArgumentTypes(descriptor)) {
      code.visitVarInsn(argument.getOpcode(Opcodes.ILOAD), local);
      local += argument.getSize();
    }
    code.visitMethodInsn(
        isStatic ? Opcodes.INVOKESTATIC : Opcodes.INVOKESPECIAL,
        className,
        body,
        descriptor,
        false);
    code.visitLabel(end);
    monitor(code, plan, className, isStatic, -1);
    code.visitInsn(Type.getReturnType(descriptor).getOpcode(Opcodes.IRETURN));
    code.visitLabel(handler);
    code.visitFrame(Opcodes.F_SAME1, 0, null, 1, new Object[] {"java/lang/Throwable"});
    monitor(code, plan, className, isStatic, -1);
    code.visitInsn(Opcodes.ATHROW);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private static void monitor(
      MethodVisitor code, ProbePlan plan, String className, boolean isStatic, int site) {
    boolean enters = site >= 0;
    if (isStatic) {
      code.visitLdcInsn(Type.getObjectType(className));
    } else {
      code.visitVarInsn(Opcodes.ALOAD, 0);
    }
    if (enters) {
      code.visitLdcInsn(site);
    }
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        plan.probe(),
        enters ? "enterMethod" : "exit",
        enters ? "(Ljava/lang/Object;I)V" : "(Ljava/lang/Object;)V",
        false);
  }
}
