package io.github.pageviews.weave;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A static method of the woven class that reads or writes one field and tells the probe.
 *
 * <p>A read tells the probe before, and lets it put another value in place of the one it found; a
 * write tells it the value before and that it is done after. The probe may hold the thread at
 * either place.
 */
record FieldAccessor(
    String inClass, String method, int opcode, String owner, String name, String descriptor) {

  private boolean isStatic() {
    return opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
  }

  private boolean isRead() {
    return opcode == Opcodes.GETFIELD || opcode == Opcodes.GETSTATIC;
  }

  String methodDescriptor() {
    String receiver = isStatic() ? "" : "L" + owner + ";";
    return isRead() ? "(" + receiver + ")" + descriptor : "(" + receiver + descriptor + ")V";
  }

  void write(ClassVisitor out, ProbePlan plan) {
    MethodVisitor code =
        out.visitMethod(
            Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_PRIVATE,
            method,
            methodDescriptor(),
            null,
            null);
    int field = plan.field(owner, name, descriptor);
    Type type = Type.getType(descriptor);
    code.visitCode();
    if (isRead()) {
      writeRead(code, plan.probe(), field, type);
    } else {
      writeWrite(code, plan.probe(), field, type);
    }
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private void writeRead(MethodVisitor code, String probe, int field, Type type) {
    receiver(code);
    code.visitLdcInsn(field);
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC, probe, "beforeRead", "(Ljava/lang/Object;I)V", false);
    if (!isStatic()) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
    }
    code.visitFieldInsn(opcode, owner, name, descriptor);
    receiver(code);
    code.visitLdcInsn(field);
    String letter = letter(type);
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC, probe, "read", "(" + letter + "Ljava/lang/Object;I)" + letter, false);
    if (isReference(type)) {
      code.visitTypeInsn(Opcodes.CHECKCAST, type.getInternalName());
    }
    code.visitInsn(type.getOpcode(Opcodes.IRETURN));
  }

  private void writeWrite(MethodVisitor code, String probe, int field, Type type) {
    int value = isStatic() ? 0 : 1;
    code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), value);
    receiver(code);
    code.visitLdcInsn(field);
    String letter = letter(type);
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        probe,
        "write",
        "(" + letter + "Ljava/lang/Object;I)" + letter,
        false);
    if (isReference(type)) {
      code.visitTypeInsn(Opcodes.CHECKCAST, type.getInternalName());
    }
    code.visitVarInsn(type.getOpcode(Opcodes.ISTORE), value);
    if (!isStatic()) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
    }
    code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), value);
    code.visitFieldInsn(opcode, owner, name, descriptor);
    code.visitInsn(Opcodes.RETURN);
  }

  /** Static fields are told with no object. */
  private void receiver(MethodVisitor code) {
    if (isStatic()) {
      code.visitInsn(Opcodes.ACONST_NULL);
    } else {
      code.visitVarInsn(Opcodes.ALOAD, 0);
    }
  }

  private static boolean isReference(Type type) {
    return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
  }

  private static String letter(Type type) {
    return isReference(type) ? "Ljava/lang/Object;" : type.getDescriptor();
  }
}
