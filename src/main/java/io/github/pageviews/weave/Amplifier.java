package io.github.pageviews.weave;

import java.util.function.UnaryOperator;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodTooLargeException;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Makes lost updates likely: weaves a {@link Thread#yield()} before each write of a field or array
 * element, and before each call into {@code java.util.concurrent} or {@code VarHandle}.
 *
 * <p>A lost update needs another thread between a read and the write that follows from it. Those
 * few nanoseconds are rarely hit; a yield in between invites it. A yield has no effect on memory
 * (JLS 17.3), so no order becomes possible that was not possible before: an exact counter stays
 * exact.
 *
 * <p>Not found are accesses through reflection, and calls of methods that a class <em>other</em>
 * than the woven one inherits from {@code java.util.concurrent}.
 *
 * <p>Thread-safe: it has no state.
 */
public final class Amplifier implements UnaryOperator<byte[]> {

  /** Creates an amplifier. */
  public Amplifier() {}

  /**
   * Weaves one class.
   *
   * @param classFile the class file; it is not changed
   * @return the woven class file, or {@code classFile} itself if it has nothing to weave
   * @throws WeaveException if it is no class file, is newer than the weaver knows, or doesn't fit a
   *     class file any more (a method is limited to 64 KiB of code)
   */
  @Override
  public byte[] apply(byte[] classFile) {
    ClassReader source = ClassFiles.read(classFile);
    try {
      ClassWriter woven = new ClassWriter(source, 0);
      YieldBefore probe = new YieldBefore();
      source.accept(new AccessWeaver(source, woven, probe), 0);
      return probe.inserted ? woven.toByteArray() : classFile;
    } catch (MethodTooLargeException e) {
      String method = Type.getObjectType(e.getClassName()).getClassName() + "." + e.getMethodName();
      throw new WeaveException(method + " would be larger than 64 KiB when woven", e);
    } catch (ClassTooLargeException e) {
      String name = Type.getObjectType(e.getClassName()).getClassName();
      throw new WeaveException(name + " would have too many constants when woven", e);
    } catch (RuntimeException e) {
      // ASM reads without checking: broken input surfaces as whatever it happens to trip over.
      throw ClassFiles.broken(e);
    }
  }

  /** Calls {@link AmplifierProbe} before writes and calls. Reads need none: the write yields. */
  private static final class YieldBefore implements Probe {

    private static final String OWNER = Type.getInternalName(AmplifierProbe.class);

    private boolean inserted;

    @Override
    public void before(SharedAccess access, MethodVisitor code) {
      if (access != SharedAccess.READ) {
        code.visitMethodInsn(Opcodes.INVOKESTATIC, OWNER, "beforeAccess", "()V", false);
        inserted = true;
      }
    }
  }
}
