package io.github.pageviews.weave;

import java.lang.invoke.LambdaMetafactory;
import java.util.ArrayList;
import java.util.List;
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

  private final List<Body> bodies = new ArrayList<>();

  /** The method that a lambda runs, and the one that this calls. */
  private record Body(Handle method, Handle target) {}

  MethodReferences(Calls calls, boolean inInterface) {
    this.calls = calls;
    this.inInterface = inInterface;
  }

  /**
   * Returns the bootstrap arguments with the target of a shared reference replaced by a body.
   *
   * @param captured the descriptor of the call site, whose parameters are what the lambda captures
   */
  Object[] toLambda(String captured, Handle bootstrap, Object... arguments) {
    if (!bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")
        || isSerializable(bootstrap, arguments)
        || !(arguments[1] instanceof Handle target)
        || !isShared(target)) {
      return arguments;
    }
    Body body = new Body(bodyMethod(captured, target), target);
    bodies.add(body);
    Object[] replaced = arguments.clone();
    replaced[1] = body.method();
    return replaced;
  }

  /** Writes the bodies as further methods of the class. */
  void writeBodies(ClassVisitor out) {
    bodies.forEach(body -> writeBody(out, body.target(), body.method()));
  }

  private boolean isShared(Handle target) {
    return opcode(target) != Opcodes.NOP && calls.isShared(opcode(target), target.getOwner());
  }

  private static boolean isSerializable(Handle bootstrap, Object... arguments) {
    return bootstrap.getName().equals("altMetafactory")
        && ((int) arguments[3] & LambdaMetafactory.FLAG_SERIALIZABLE) != 0;
  }

  private Handle bodyMethod(String captured, Handle target) {
    String name = "reference$" + bodies.size();
    String descriptor = bodyDescriptor(captured, target);
    return new Handle(Opcodes.H_INVOKESTATIC, calls.className(), name, descriptor, inInterface);
  }

  private static String bodyDescriptor(String captured, Handle target) {
    Type owner = Type.getObjectType(target.getOwner());
    Type method = Type.getMethodType(target.getDesc());
    return switch (target.getTag()) {
      case Opcodes.H_INVOKESTATIC -> target.getDesc();
      case Opcodes.H_NEWINVOKESPECIAL -> Type.getMethodDescriptor(owner, method.getArgumentTypes());
      default -> {
        // A captured receiver may be of a subclass, and captures must fit a static method exactly.
        Type[] captures = Type.getArgumentTypes(captured);
        Type receiver = captures.length == 0 ? owner : captures[0];
        yield "(" + receiver + target.getDesc().substring(1);
      }
    };
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
