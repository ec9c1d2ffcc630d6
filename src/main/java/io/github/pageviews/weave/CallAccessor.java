package io.github.pageviews.weave;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A static method of the woven class that stands for a call: it packs the operands and hands them
 * to the plan's dispatcher, which makes the call or does in its place what the call would.
 */
record CallAccessor(
    String inClass, String method, int opcode, String owner, String name, String descriptor) {

  private static final String OBJECT = "java/lang/Object";

  String methodDescriptor() {
    return opcode == Opcodes.INVOKESTATIC
        ? descriptor
        : "(L" + owner + ";" + descriptor.substring(1);
  }

  void write(ClassVisitor out, ProbePlan plan) {
    MethodVisitor code =
        out.visitMethod(
            Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_PRIVATE,
            method,
            methodDescriptor(),
            null,
            null);
    code.visitCode();
    code.visitLdcInsn(plan.call(opcode, owner, name, descriptor));
    int local = 0;
    if (opcode == Opcodes.INVOKESTATIC) {
      code.visitInsn(Opcodes.ACONST_NULL);
    } else {
      code.visitVarInsn(Opcodes.ALOAD, local++);
    }
    Type[] arguments = Type.getArgumentTypes(descriptor);
    code.visitLdcInsn(arguments.length);
    code.visitTypeInsn(Opcodes.ANEWARRAY, OBJECT);
    for (int i = 0; i < arguments.length; i++) {
      code.visitInsn(Opcodes.DUP);
      code.visitLdcInsn(i);
      code.visitVarInsn(arguments[i].getOpcode(Opcodes.ILOAD), local);
      Boxes.box(code, arguments[i]);
      code.visitInsn(Opcodes.AASTORE);
      local += arguments[i].getSize();
    }
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        plan.dispatcher(),
        "call",
        "(ILjava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;",
        false);
    Type result = Type.getReturnType(descriptor);
    Boxes.unbox(code, result);
    code.visitInsn(result.getOpcode(Opcodes.IRETURN));
    code.visitMaxs(0, 0);
    code.visitEnd();
  }
}
