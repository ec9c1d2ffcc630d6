package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import io.github.pageviews.judge.run.Probe;
import io.github.pageviews.judge.run.Strand;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for {@link PipedInputStream}: who waits, waits as a strand, and the pipe is broken when
 * the thread that used its other end last has ended (PipedInputStream, class documentation).
 */
// One strand runs at a time, and none may wait with the monitor held.
@SuppressWarnings("UnsynchronizedOverridesSynchronized")
public final class Pipe extends PipedInputStream {
  private @Nullable Strand reader;
  private @Nullable Strand writer;
  private boolean closed;

  /** As the class it stands for. */
  public Pipe() {}

  /** As the class it stands for. */
  public Pipe(int size) {
    super(size);
  }

  /** As the class it stands for. */
  public Pipe(PipedOutputStream from) throws IOException {
    super(from);
  }

  /** As the class it stands for. */
  public Pipe(PipedOutputStream from, int size) throws IOException {
    super(from, size);
  }

  @Override
  protected void receive(int value) throws IOException {
    Execution execution = Probe.execution();
    await(execution, () -> closed || held() < buffer.length || hasEnded(reader));
    if (!closed && hasEnded(reader)) {
      throw new IOException("Read end dead");
    }
    writer = execution.running();
    super.receive(value);
    execution.memory().release(this, writer.clock());
    writer.clock().tick(writer.id());
    execution.changed();
  }

  @Override
  public int read() throws IOException {
    Execution execution = Probe.execution();
    reader = execution.running();
    await(execution, () -> closed || held() > 0 || hasEnded(writer));
    if (!closed && held() == 0 && hasEnded(writer)) {
      throw new IOException("Write end dead");
    }
    int value = super.read();
    execution.memory().acquire(this, execution.running().clock());
    execution.changed();
    return value;
  }

  /** The first byte is waited for, the others are taken if they are there. */
  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int first = read();
    if (first < 0) {
      return -1;
    }
    into[from] = (byte) first;
    int count = 1;
    while (count < length && held() > 0) {
      into[from + count++] = (byte) read();
    }
    return count;
  }

  /** Returns how many bytes there are to read. */
  private int held() {
    if (in < 0) {
      return 0;
    }
    return in > out ? in - out : in - out + buffer.length;
  }

  private static boolean hasEnded(@Nullable Strand strand) {
    return strand != null && strand.hasEnded();
  }

  private static void await(Execution execution, BooleanSupplier over) throws IOException {
    if (!over.getAsBoolean()) {
      try {
        Waits.untilInterruptibly(execution, "the pipe", over);
      } catch (InterruptedException e) {
        throw new InterruptedIOException();
      }
    }
  }

  /** The other end is closed, or this one. */
  void end() {
    closed = true;
    Probe.execution().changed();
  }

  @Override
  public void close() throws IOException {
    end();
    super.close();
  }

  /** Stands in for {@link PipedOutputStream}. */
  public static final class Inlet extends PipedOutputStream {
    private @Nullable Pipe pipe;

    /** As the class it stands for. */
    public Inlet() {}

    /** As the class it stands for. */
    public Inlet(PipedInputStream to) throws IOException {
      connect(to);
    }

    @Override
    public void connect(PipedInputStream to) throws IOException {
      super.connect(to);
      pipe = to instanceof Pipe woven ? woven : null;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      for (int i = 0; i < length; i++) {
        write(bytes[from + i]);
      }
    }

    @Override
    public void close() throws IOException {
      super.close();
      if (pipe != null) {
        pipe.end();
      }
    }
  }
}
