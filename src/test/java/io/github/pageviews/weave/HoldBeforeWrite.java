package io.github.pageviews.weave;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** A probe that holds threads between their read and their write, until a second one is there. */
public final class HoldBeforeWrite implements Probe {
  private static volatile @Nullable CyclicBarrier barrier;

  static byte[] weave(byte[] classFile) {
    ClassReader source = new ClassReader(classFile);
    ClassWriter woven = new ClassWriter(source, 0);
    source.accept(new AccessWeaver(source, woven, new HoldBeforeWrite()), 0);
    return woven.toByteArray();
  }

  static void arm() {
    barrier = new CyclicBarrier(2);
  }

  static void disarm() {
    barrier = null;
  }

  @Override
  public void before(SharedAccess access, MethodVisitor code) {
    if (access == SharedAccess.WRITE) {
      code.visitMethodInsn(
          Opcodes.INVOKESTATIC,
          Type.getInternalName(HoldBeforeWrite.class),
          "beforeWrite",
          "()V",
          false);
    }
  }

  /** Called by the woven class. */
  public static void beforeWrite() throws Exception {
    CyclicBarrier armed = barrier;
    if (armed != null) {
      armed.await(60, TimeUnit.SECONDS);
    }
  }
}
