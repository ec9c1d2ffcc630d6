package io.github.pageviews.weave;

import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Recognises the shared accesses of one method and lets a probe write its code before each. */
final class AccessSites extends MethodVisitor {

  private final Probe probe;
  private final Calls calls;
  private final MethodReferences references;

  AccessSites(MethodVisitor next, Probe probe, Calls calls, MethodReferences references) {
    super(AccessWeaver.API, next);
    this.probe = probe;
    this.calls = calls;
    this.references = references;
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    boolean writes = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
    probe.before(writes ? SharedAccess.WRITE : SharedAccess.READ, mv);
    super.visitFieldInsn(opcode, owner, name, descriptor);
  }

  @Override
  public void visitInsn(int opcode) {
    // One opcode per element type, in a row (JVMS 7).
    if (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD) {
      probe.before(SharedAccess.READ, mv);
    } else if (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE) {
      probe.before(SharedAccess.WRITE, mv);
    }
    super.visitInsn(opcode);
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    if (calls.isShared(opcode, owner)) {
      probe.before(SharedAccess.CALL, mv);
    }
    super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    super.visitInvokeDynamicInsn(
        name, descriptor, bootstrap, references.toLambda(descriptor, bootstrap, arguments));
  }
}
