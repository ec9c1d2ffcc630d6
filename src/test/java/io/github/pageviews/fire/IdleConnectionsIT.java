package io.github.pageviews.fire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Connections that have had an answer and are kept for another, many of them. */
@Tag("long")
class IdleConnectionsIT {

  private static final int WANTED = 10_000;

  /** File descriptors that this process and the server need besides. */
  private static final int OTHERS = 500;

  @TempDir Path folder;

  @Test
  @Timeout(180)
  void tenThousandAreHeldAndStillServed() throws Exception {
    int held = (int) Math.min(WANTED, limit() - OTHERS);
    assertThat(held).as("what the limit on descriptors allows").isGreaterThanOrEqualTo(500);
    try (Siege siege = new Siege(folder)) {
      List<Socket> idle = new ArrayList<>();
      for (int i = 0; i < held; i++) {
        Socket socket = Exchange.connect(siege.port());
        idle.add(socket);
        ask(socket);
      }
      siege.letHonestClientsHave(1_000);
      int open = siege.server().descriptors();
      // Idle connections are closed after a while, on a slow machine the first before the last.
      long kept = idle.stream().skip(held - 100L).filter(IdleConnectionsIT::isServed).count();
      assertThat(kept).isEqualTo(100);
      for (Socket socket : idle) {
        socket.close();
      }
      await().atMost(Duration.ofSeconds(60)).until(() -> siege.server().descriptors() < OTHERS);
      siege.holdsWith(
          held + " idle connections made (limit " + limit() + "), " + open + " descriptors open",
          held + kept);
    }
  }

  private static boolean isServed(Socket socket) {
    try {
      ask(socket);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static void ask(Socket socket) throws IOException {
    Exchange.send(socket, Exchange.KEPT);
    assertThat(Answers.next(socket.getInputStream())).isEqualTo("200 Hello world");
  }

  private static long limit() {
    return ManagementFactory.getPlatformMXBean(UnixOperatingSystemMXBean.class)
        .getMaxFileDescriptorCount();
  }
}
