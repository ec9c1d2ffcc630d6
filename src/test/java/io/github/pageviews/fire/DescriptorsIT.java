package io.github.pageviews.fire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server that has no file descriptor left for another connection. */
@Tag("long")
class DescriptorsIT {

  private static final int LIMIT = 200;

  @TempDir Path folder;

  /** Who waits meanwhile is answered afterwards; nobody is turned away. */
  @Test
  @Timeout(120)
  void runsOutOfThemAndRecovers() throws Exception {
    try (Siege siege = new Siege(new ServerProcess(folder, LIMIT))) {
      List<Socket> hoarded = new ArrayList<>();
      for (int i = 0; i < LIMIT; i++) {
        hoarded.add(Exchange.connect(siege.port()));
      }
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> siege.server().err().contains("none can be accepted"));
      assertThat(siege.server().descriptors()).isBetween(LIMIT - 5, LIMIT);
      Socket waiting = Exchange.connect(siege.port());
      Exchange.send(waiting, Exchange.ONLY);

      for (Socket socket : hoarded) {
        socket.close();
      }
      assertThat(Answers.next(waiting.getInputStream())).isEqualTo("200 Hello world");
      waiting.close();
      siege.letHonestClientsHave(1_000);
      assertThat(siege.server().err()).contains("accepted again");
      assertThat(siege.server().err().lines().count()).as("a few lines, no flood").isLessThan(50);
      siege.holdsWith("file descriptors exhausted (limit " + LIMIT + ")", 1);
    }
  }
}
