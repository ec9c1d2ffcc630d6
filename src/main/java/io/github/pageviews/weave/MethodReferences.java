package io.github.pageviews.weave;

import java.lang.invoke.LambdaMetafactory;
import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Turns references to shared methods into lambdas: {@code cell::get} into {@code () -> cell.get()}.
 *
 * <p>A method reference is linked straight to its target by {@link LambdaMetafactory}, so no
 * instruction of the class makes the call. A lambda's body makes it in the open, where it is an
 * access like any other. Serializable references stay as they are, since the name of their target
 * is part of their serial form.
 */
final class MethodReferences {

  private final Calls calls;
  private final boolean inInterface;

  /** From the target of a reference to the body that calls it. */
  private final Map<Handle, Handle> bodies = new LinkedHashMap<>();

  MethodReferences(Calls calls, boolean inInterface) {
    this.calls = calls;
    this.inInterface = inInterface;
  }

  /** Returns the bootstrap arguments with the target of a shared reference replaced by a body. */
  Object[] toLambda(Handle bootstrap, Object... arguments) {
    if (!bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")
        || isSerializable(bootstrap, arguments)
        || !(arguments[1] instanceof Handle target)
        || !isShared(target)) {
      return arguments;
    }
    Object[] replaced = arguments.clone();
    replaced[1] = bodies.computeIfAbsent(target, this::body);
    return replaced;
  }

  /** Writes the bodies as further methods of the class. */
  void writeBodies(ClassVisitor out) {
    bodies.forEach((target, body) -> writeBody(out, target, body));
  }

  private boolean isShared(Handle target) {
    return opcode(target) != Opcodes.NOP && calls.isShared(opcode(target), target.getOwner());
  }

  private static boolean isSerializable(Handle bootstrap, Object... arguments) {
    return bootstrap.getName().equals("altMetafactory")
        && ((int) arguments[3] & LambdaMetafactory.FLAG_SERIALIZABLE) != 0;
  }

  private Handle body(Handle target) {
    String descriptor = target.getDesc();
    String owner = "L" + target.getOwner() + ";";
    String bodyDescriptor =
        switch (target.getTag()) {
          case Opcodes.H_INVOKESTATIC -> descriptor;
          case Opcodes.H_NEWINVOKESPECIAL ->
              descriptor.substring(0, descriptor.indexOf(')') + 1) + owner;
          default -> "(" + owner + descriptor.substring(1);
        };
    String name = "reference$" + bodies.size();
    return new Handle(Opcodes.H_INVOKESTATIC, calls.className(), name, bodyDescriptor, inInterface);
  }

  private static void writeBody(ClassVisitor out, Handle target, Handle body) {
    MethodVisitor code =
        out.visitMethod(
            Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
            body.getName(),
            body.getDesc(),
            null,
            null);
    code.visitCode();
    int stack = 0;
    if (target.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
      code.visitTypeInsn(Opcodes.NEW, target.getOwner());
      code.visitInsn(Opcodes.DUP);
      stack = 2;
    }
    int locals = 0;
    for (Type type : Type.getArgumentTypes(body.getDesc())) {
      code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), locals);
      locals += type.getSize();
    }
    code.visitMethodInsn(
        opcode(target),
        target.getOwner(),
        target.getName(),
        target.getDesc(),
        target.isInterface());
    Type result = Type.getReturnType(body.getDesc());
    code.visitInsn(result.getOpcode(Opcodes.IRETURN));
    code.visitMaxs(Math.max(stack + locals, result.getSize()), locals);
    code.visitEnd();
  }

  /** Returns the instruction that calls the target, or NOP if it isn't a method to call. */
  private static int opcode(Handle target) {
    return switch (target.getTag()) {
      case Opcodes.H_INVOKEVIRTUAL -> Opcodes.INVOKEVIRTUAL;
      case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      default -> Opcodes.NOP;
    };
  }
}
