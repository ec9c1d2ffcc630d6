package io.github.pageviews.weave;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Hands every shared access of a class to a probe: fields, array elements, monitors, loops, and the
 * calls that the plan redirects.
 *
 * <p>An access is replaced by a call that takes the same operands and leaves the same result, so
 * the stack map frames stay as they were. Fields are accessed by small static methods that are
 * added to the class, which may access them as the class could. Real monitors are not used: a probe
 * that lets one thread run at a time could not let go of them.
 *
 * <p>Not thread-safe; make one for each class.
 */
public final class ProbeWeaver extends ClassVisitor {
  static final int API = Opcodes.ASM9;

  private final ProbePlan plan;
  private final Map<String, FieldAccessor> accessors = new LinkedHashMap<>();
  private final Map<String, CallAccessor> calls = new LinkedHashMap<>();
  private final Map<String, String> finalArrays = new LinkedHashMap<>();
  private final ProbedReferences references;
  private final String className;
  private final String superName;
  private String sourceFile;

  private ProbeWeaver(ClassReader source, ClassVisitor next, ProbePlan plan) {
    super(API, next);
    this.plan = plan;
    className = source.getClassName();
    superName = source.getSuperName();
    sourceFile = className.substring(className.lastIndexOf('/') + 1) + ".java";
    boolean inInterface = (source.getAccess() & Opcodes.ACC_INTERFACE) != 0;
    references = new ProbedReferences(plan, className, inInterface);
  }

  /**
   * Weaves one class.
   *
   * @throws WeaveException if it is no class file or one that cannot be woven
   */
  public static byte[] weave(byte[] classFile, ProbePlan plan) {
    ClassReader source = ClassFiles.read(classFile);
    ClassWriter woven = new ClassWriter(source, ClassWriter.COMPUTE_MAXS);
    try {
      source.accept(new ProbeWeaver(source, woven, plan), 0);
      return woven.toByteArray();
    } catch (RuntimeException e) {
      throw new WeaveException(
          source.getClassName().replace('/', '.') + ": cannot be woven: " + e.getMessage(), e);
    }
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String parent,
      String @Nullable [] interfaces) {
    super.visit(
        version,
        access,
        name,
        signature,
        parent == null ? null : plan.replacement(parent),
        interfaces);
  }

  @Override
  public void visitSource(@Nullable String source, @Nullable String debug) {
    if (source != null) {
      sourceFile = source;
    }
    super.visitSource(source, debug);
  }

  @Override
  public FieldVisitor visitField(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    // One that is probed is set by a method that is added, which may not set a final field.
    boolean leftAlone = plan.isLeftAlone(className, name);
    int woven = leftAlone ? access : access & ~Opcodes.ACC_FINAL;
    boolean ofAnObject = (access & (Opcodes.ACC_FINAL | Opcodes.ACC_STATIC)) == Opcodes.ACC_FINAL;
    if (leftAlone && ofAnObject && descriptor.startsWith("[")) {
      finalArrays.put(name, descriptor);
    }
    return super.visitField(woven, name, descriptor, signature, value);
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    String bodyName = name;
    int bodyAccess = access;
    if ((access & Opcodes.ACC_SYNCHRONIZED) != 0) {
      bodyName = name + "$locked";
      bodyAccess =
          (access & ~(Opcodes.ACC_SYNCHRONIZED | Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED))
              | Opcodes.ACC_PRIVATE
              | Opcodes.ACC_SYNTHETIC;
      MethodVisitor wrapper =
          super.visitMethod(
              access & ~Opcodes.ACC_SYNCHRONIZED, name, descriptor, signature, exceptions);
      SynchronizedWrapper.write(
          wrapper, plan, className, access, site(name, 0), bodyName, descriptor);
    }
    if (name.equals(FinalizerWrapper.NAME)
        && descriptor.equals(FinalizerWrapper.DESCRIPTOR)
        && bodyName.equals(name)) {
      FinalizerWrapper.write(
          super.visitMethod(access, name, descriptor, signature, exceptions), plan, className);
      bodyName = FinalizerWrapper.BODY;
      bodyAccess = Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC;
    }
    MethodVisitor next = super.visitMethod(bodyAccess, bodyName, descriptor, signature, exceptions);
    return new ProbedMethod(next, plan, this, access, name);
  }

  /** A method of the JDK that is inherited can be watched only if it is called from here. */
  private void writeInherited(String name, String descriptor) {
    MethodVisitor code = super.visitMethod(Opcodes.ACC_PUBLIC, name, descriptor, null, null);
    CallAccessor accessor = callAccessor(Opcodes.INVOKESPECIAL, superName, name, descriptor);
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC, className, accessor.method(), accessor.methodDescriptor(), false);
    code.visitInsn(Type.getReturnType(descriptor).getOpcode(Opcodes.IRETURN));
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  @Override
  public void visitEnd() {
    plan.inherited(className).forEach(this::writeInherited);
    references.writeBodies(this);
    if (plan.isHashedByIdentity(className)) {
      IdentityHash.write(cv, plan, className);
    }
    accessors.values().forEach(accessor -> accessor.write(cv, plan));
    calls.values().forEach(call -> call.write(cv, plan));
    super.visitEnd();
  }

  String className() {
    return className;
  }

  /** Returns the arrays that are frozen at the end of a constructor, with their descriptors. */
  Map<String, String> finalArrays() {
    return finalArrays;
  }

  ProbedReferences references() {
    return references;
  }

  int site(String method, int line) {
    return plan.site(className, sourceFile, method, line);
  }

  /** Returns the static method that hands this call over. */
  CallAccessor callAccessor(int opcode, String owner, String name, String descriptor) {
    return calls.computeIfAbsent(
        opcode + owner + '.' + name + descriptor,
        key ->
            new CallAccessor(className, "call$" + calls.size(), opcode, owner, name, descriptor));
  }

  /** Returns the static method that makes this access. */
  FieldAccessor accessor(int opcode, String owner, String name, String descriptor) {
    return accessors.computeIfAbsent(
        opcode + owner + '.' + name + descriptor,
        key ->
            new FieldAccessor(
                className, "field$" + accessors.size(), opcode, owner, name, descriptor));
  }
}
