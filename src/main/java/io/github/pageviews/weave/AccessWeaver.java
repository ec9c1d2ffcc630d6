package io.github.pageviews.weave;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Passes a class on with the code of a probe before each of its shared accesses.
 *
 * <p>Everything else is passed on as it comes: debug information, annotations, and frames too, as a
 * {@link Probe} can't change them. So weaving never looks up another class.
 */
final class AccessWeaver extends ClassVisitor {

  static final int API = Opcodes.ASM9;

  private final Probe probe;
  private final Calls calls;
  private final MethodReferences references;

  /**
   * Creates a weaver for one class.
   *
   * @param source the class, which is then to {@linkplain ClassReader#accept accept} this visitor
   * @param next receives the woven class
   */
  AccessWeaver(ClassReader source, ClassVisitor next, Probe probe) {
    super(API, next);
    this.probe = probe;
    calls = new Calls(source.getClassName(), source.getSuperName());
    references = new MethodReferences(calls, isInterface(source));
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
    return new AccessSites(next, probe, calls, references);
  }

  @Override
  public void visitEnd() {
    references.writeBodies(this);
    super.visitEnd();
  }

  private static boolean isInterface(ClassReader source) {
    return (source.getAccess() & Opcodes.ACC_INTERFACE) != 0;
  }
}
