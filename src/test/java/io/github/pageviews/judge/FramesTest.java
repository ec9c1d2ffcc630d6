package io.github.pageviews.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FramesTest {
  private final Frames frames = new Frames("0123-token");
  private final Judged judged =
      Judged.of(Judgement.bare("A.java", "A", Verdict.EXACT, "every check held"));

  @Test
  void framesAreFoundBetweenWhatOthersWrite() throws Exception {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    stream.write("0123 not a 0123-toke\n".getBytes(StandardCharsets.UTF_8));
    stream.write(frames.frame(judged));
    stream.write("0123-token in a line of its own".getBytes(StandardCharsets.UTF_8));
    stream.write(frames.frame("second"));
    assertThat(frames.objects(stream.toByteArray())).containsExactly(judged, "second");
  }

  @Test
  void aFrameThatIsCutOffIsNone() throws Exception {
    byte[] frame = frames.frame(judged);
    assertThat(frames.objects(Arrays.copyOf(frame, frame.length - 1))).isEmpty();
  }

  @Test
  void aFrameOfAnotherIsNone() throws Exception {
    assertThat(frames.objects(new Frames("9999-token").frame(judged))).isEmpty();
  }

  @Test
  void otherClassesAreNotRead() throws Exception {
    assertThat(frames.objects(frames.frame(new AtomicLong()))).isEmpty();
  }
}
