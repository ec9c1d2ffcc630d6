// verdict: UNDECIDED
import io.github.pageviews.counter.Counter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

public class FloodsTheDescriptor implements Counter {
  @Override
  public void increment() {
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
      while (true) {
        out.write(new byte[1 << 16]);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public long value() {
    return 0;
  }
}
