package io.github.pageviews.weave;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Replaces the shared accesses of one method. */
final class ProbedMethod extends MethodVisitor {
  private static final String[] ELEMENTS = {"I", "J", "F", "D", "A", "B", "C", "S"};

  private static final String INITIALIZER = "<clinit>";
  private static final String CONSTRUCTOR = "<init>";
  private static final Object[] NOTHING = {};

  private final ProbePlan plan;
  private final ProbeWeaver weaver;
  private final String method;
  private final boolean isStatic;
  private final Set<Label> passed = new HashSet<>();

  /** Whether it is the initializer of a class that others may have to wait for. */
  private final boolean waits;

  private final Label start = new Label();
  private int line;

  ProbedMethod(MethodVisitor next, ProbePlan plan, ProbeWeaver weaver, int access, String method) {
    super(ProbeWeaver.API, next);
    this.plan = plan;
    this.weaver = weaver;
    this.method = method;
    isStatic = (access & Opcodes.ACC_STATIC) != 0;
    waits = method.equals(INITIALIZER) && plan.waitsInInitializer(weaver.className());
  }

  @Override
  public void visitCode() {
    super.visitCode();
    if (method.equals(INITIALIZER)) {
      super.visitLdcInsn(weaver.className());
      probe("beginsClass", "(Ljava/lang/String;)V");
    }
    if (waits) {
      super.visitLabel(start);
    }
  }

  /** An initializer that fails has come to its end, too. */
  @Override
  public void visitMaxs(int stack, int locals) {
    if (waits) {
      Label handler = new Label();
      super.visitTryCatchBlock(start, handler, handler, null);
      super.visitLabel(handler);
      super.visitFrame(Opcodes.F_FULL, 0, NOTHING, 1, new Object[] {"java/lang/Throwable"});
      probe("endsClass", "()V");
      super.visitInsn(Opcodes.ATHROW);
    }
    super.visitMaxs(stack, locals);
  }

  /** Says that a class is needed that another thread may be initializing. */
  private void needs(String owner) {
    if (!owner.equals(weaver.className()) && plan.waitsInInitializer(owner)) {
      at();
      mv.visitLdcInsn(owner);
      probe("needsClass", "(Ljava/lang/String;)V");
    }
  }

  @Override
  public void visitLineNumber(int number, Label start) {
    line = number;
    super.visitLineNumber(number, start);
  }

  private void at() {
    if (line == 0) {
      return; // A stand-in for a method reference: the place is the caller's.
    }
    mv.visitLdcInsn(weaver.site(method, line));
    probe("at", "(I)V");
  }

  private void probe(String name, String descriptor) {
    mv.visitMethodInsn(Opcodes.INVOKESTATIC, plan.probe(), name, descriptor, false);
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    if (opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC) {
      needs(owner);
    }
    // A final field is set before anybody else can see it, and javac sets some before super().
    if (plan.isLeftAlone(owner, name)) {
      super.visitFieldInsn(opcode, owner, name, descriptor);
      return;
    }
    at();
    FieldAccessor accessor = weaver.accessor(opcode, owner, name, descriptor);
    mv.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        weaver.className(),
        accessor.method(),
        accessor.methodDescriptor(),
        weaver.references().inInterface());
  }

  @Override
  public void visitInsn(int opcode) {
    if (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD) {
      at();
      load(ELEMENTS[opcode - Opcodes.IALOAD]);
    } else if (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE) {
      at();
      store(ELEMENTS[opcode - Opcodes.IASTORE]);
    } else if (opcode == Opcodes.MONITORENTER) {
      at();
      probe("enter", "(Ljava/lang/Object;)V");
    } else if (opcode == Opcodes.MONITOREXIT) {
      at();
      probe("exit", "(Ljava/lang/Object;)V");
    } else {
      if (opcode == Opcodes.RETURN && method.equals(INITIALIZER)) {
        probe("endsClass", "()V");
      }
      if (opcode == Opcodes.RETURN && method.equals(CONSTRUCTOR)) {
        weaver.finalArrays().forEach(this::freeze);
      }
      super.visitInsn(opcode);
    }
  }

  private void freeze(String array, String descriptor) {
    mv.visitVarInsn(Opcodes.ALOAD, 0);
    mv.visitFieldInsn(Opcodes.GETFIELD, weaver.className(), array, descriptor);
    probe("freeze", "(Ljava/lang/Object;)V");
  }

  private void load(String element) {
    if (element.equals("A")) {
      // The element's type is known to the verifier only if the instruction itself loads it.
      mv.visitInsn(Opcodes.DUP2);
      probe("beforeLoad", "(Ljava/lang/Object;I)V");
      super.visitInsn(Opcodes.AALOAD);
    } else if (element.equals("B")) {
      probe("loadB", "(Ljava/lang/Object;I)I");
    } else {
      probe("load", "([" + element + "I)" + element);
    }
  }

  private void store(String element) {
    switch (element) {
      case "A" -> probe("store", "([Ljava/lang/Object;ILjava/lang/Object;)V");
      case "B" -> probe("storeB", "(Ljava/lang/Object;II)V");
      // Smaller elements come as an int, which the probe narrows as the instruction would.
      case "C", "S" -> probe("store" + element, "([" + element + "II)V");
      default -> probe("store", "([" + element + "I" + element + ")V");
    }
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    if (opcode == Opcodes.NEW) {
      needs(type);
    }
    super.visitTypeInsn(opcode, opcode == Opcodes.NEW ? plan.replacement(type) : type);
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    if (name.equals(CONSTRUCTOR)) {
      super.visitMethodInsn(opcode, plan.replacement(owner), name, descriptor, isInterface);
      return;
    }
    if (opcode == Opcodes.INVOKESTATIC) {
      needs(owner);
    }
    if (!plan.isWatched(opcode, owner, name, descriptor)) {
      super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
      return;
    }
    at();
    CallAccessor accessor = weaver.callAccessor(opcode, owner, name, descriptor);
    mv.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        weaver.className(),
        accessor.method(),
        accessor.methodDescriptor(),
        weaver.references().inInterface());
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    super.visitInvokeDynamicInsn(
        name, descriptor, bootstrap, weaver.references().toLambda(bootstrap, arguments));
    if (isStatic
        && arguments.length > 1
        && arguments[1] instanceof Handle body
        && body.getTag() == Opcodes.H_INVOKESTATIC
        && body.getOwner().equals(weaver.className())
        && plan.waitsInInitializer(weaver.className())) {
      mv.visitLdcInsn(weaver.className());
      probe("needing", "(Ljava/lang/Object;Ljava/lang/String;)Ljava/lang/Object;");
      super.visitTypeInsn(Opcodes.CHECKCAST, Type.getReturnType(descriptor).getInternalName());
    }
  }

  @Override
  public void visitLabel(Label label) {
    passed.add(label);
    super.visitLabel(label);
  }

  @Override
  public void visitJumpInsn(int opcode, Label label) {
    if (passed.contains(label)) {
      at();
      probe("loop", "()V");
    }
    super.visitJumpInsn(opcode, label);
  }
}
