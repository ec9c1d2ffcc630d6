package io.github.pageviews.judge.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One strand writes data and then a flag, another reads the flag; 0 set both. */
class FencesTest {
  private static final int WRITER = 1;
  private static final int READER = 2;

  private final Memory memory = new Memory();
  private final Clock writer = new Clock();
  private final Clock reader = new Clock();
  private final Object owner = new Object();
  private final Variable flag = memory.variable(owner, "flag", "flag");

  private void writes(Mode mode) {
    memory.initial(flag, 0);
    writer.tick(WRITER);
    memory.write(flag, mode, WRITER, writer, 0, 1);
  }

  private void readsNewest(Mode mode) {
    reader.tick(READER);
    memory.read(flag, mode, false, READER, reader, 0, (writes, options) -> 0);
  }

  private boolean readerKnows(int time) {
    return reader.knows(WRITER, time);
  }

  @Test
  void opaqueAccessesAloneOrderNothing() {
    writer.tick(WRITER);
    writes(Mode.OPAQUE);
    readsNewest(Mode.OPAQUE);
    assertThat(readerKnows(1)).isFalse();
  }

  @Test
  void aReleasingFenceMakesTheNextWriteRelease() {
    writer.tick(WRITER);
    memory.fences().release(WRITER, writer);
    writes(Mode.OPAQUE);
    readsNewest(Mode.ACQUIRE_RELEASE);
    assertThat(readerKnows(1)).isTrue();
    assertThat(readerKnows(2)).isFalse();
  }

  @Test
  void anAcquiringFenceAcquiresWhatWasRead() {
    writes(Mode.ACQUIRE_RELEASE);
    readsNewest(Mode.OPAQUE);
    assertThat(readerKnows(1)).isFalse();
    memory.fences().acquire(READER, reader);
    assertThat(readerKnows(1)).isTrue();
  }

  @Test
  void fullFencesStandInOneOrder() {
    writer.tick(WRITER);
    memory.fences().full(WRITER, writer);
    memory.fences().full(READER, reader);
    assertThat(readerKnows(1)).isTrue();
  }

  @Test
  void aVolatileReadMayMissALazyWriteButNoVolatileOne() {
    int[] candidates = new int[1];
    writes(Mode.ACQUIRE_RELEASE);
    reader.tick(READER);
    Memory.Seen seen =
        memory.read(
            flag,
            Mode.VOLATILE,
            false,
            READER,
            reader,
            0,
            (writes, n) -> {
              candidates[0] = n;
              return n - 1;
            });
    assertThat(candidates[0]).isEqualTo(2);
    assertThat(seen.value()).isEqualTo(0);
    writes(Mode.VOLATILE);
    memory.read(flag, Mode.VOLATILE, false, READER, reader, 0, (writes, n) -> n + 1_000);
  }
}
