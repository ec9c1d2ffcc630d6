package io.github.pageviews.weave;

import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Points references to redirected methods, such as {@code cell::get}, to their stand-ins. */
final class ProbedReferences {
  private final ProbePlan plan;
  private final String className;
  private final boolean inInterface;
  private final Map<Handle, Handle> bodies = new LinkedHashMap<>();

  ProbedReferences(ProbePlan plan, String className, boolean inInterface) {
    this.plan = plan;
    this.className = className;
    this.inInterface = inInterface;
  }

  boolean inInterface() {
    return inInterface;
  }

  Object[] toLambda(Handle bootstrap, Object... arguments) {
    if (!bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")
        || !(arguments[1] instanceof Handle target)) {
      return arguments;
    }
    boolean creates = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    boolean shared =
        creates
            ? !plan.replacement(target.getOwner()).equals(target.getOwner())
            : opcode(target) != Opcodes.NOP
                && plan.isWatched(
                    opcode(target), target.getOwner(), target.getName(), target.getDesc());
    if (!shared) {
      return arguments;
    }
    Object[] replaced = arguments.clone();
    replaced[1] = bodies.computeIfAbsent(target, this::body);
    return replaced;
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
    return new Handle(Opcodes.H_INVOKESTATIC, className, name, bodyDescriptor, inInterface);
  }

  void writeBodies(ProbeWeaver out) {
    bodies.forEach((target, body) -> writeBody(out, target, body));
  }

  /** The body is woven like any method, which is what redirects its call. */
  private static void writeBody(ClassVisitor out, Handle target, Handle body) {
    MethodVisitor code =
        out.visitMethod(
            Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
            body.getName(),
            body.getDesc(),
            null,
            null);
    code.visitCode();
    if (target.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
      code.visitTypeInsn(Opcodes.NEW, target.getOwner());
      code.visitInsn(Opcodes.DUP);
    }
    int local = 0;
    for (Type type : Type.getArgumentTypes(body.getDesc())) {
      code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
      local += type.getSize();
    }
    code.visitMethodInsn(
        opcode(target),
        target.getOwner(),
        target.getName(),
        target.getDesc(),
        target.isInterface());
    code.visitInsn(Type.getReturnType(body.getDesc()).getOpcode(Opcodes.IRETURN));
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

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
