package io.github.pageviews.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StartTest {

  private static PageViewServer server(String host, int port) {
    return new PageViewServer(
        ServerOptions.of(host, port), new ServedCounter("long-adder", new Served.AdderCounter()));
  }

  @Test
  void aTakenPort() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        PageViewServer server = server("127.0.0.1", taken.getLocalPort())) {
      assertThatExceptionOfType(ServerStartException.class)
          .isThrownBy(server::start)
          .withMessage(
              "cannot listen on 127.0.0.1:%d: the port is taken; stop the process that listens"
                  + " there or choose another port",
              taken.getLocalPort())
          .withCauseInstanceOf(BindException.class);
    }
  }

  @Test
  void anAddressOfAnotherMachine() {
    // An address kept for documentation (RFC 5737): no machine has it.
    try (PageViewServer server = server("192.0.2.1", 8080)) {
      assertThatExceptionOfType(ServerStartException.class)
          .isThrownBy(server::start)
          .withMessageStartingWith("cannot listen on 192.0.2.1:8080: the host is not an address");
    }
  }

  @Test
  void aHostThatIsNone() {
    try (PageViewServer server = server("::x", 8080)) {
      assertThatExceptionOfType(ServerStartException.class)
          .isThrownBy(server::start)
          .withMessageStartingWith("cannot listen on [::x]:8080: the host is unknown;");
    }
  }

  /** Tests often run as root, who may have any port. */
  @Test
  void aPrivilegedPort() {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 80);

    assertThat(Listening.reason(address, new BindException("Permission denied")))
        .startsWith("no permission for this port; choose one above 1023");
  }

  @Test
  void aPortIsFreeAgainAfterTheStop() throws IOException {
    int port;
    try (Served served = Served.exact()) {
      port = served.port();
      assertThat(served.get("/").status()).isEqualTo(200);
    }
    try (PageViewServer again = server("127.0.0.1", port)) {
      again.start();
      assertThat(RawHttp.get(port, "/").status()).isEqualTo(200);
    }
  }

  @Test
  void listensOnLoopbackUnlessToldOtherwise() {
    assertThat(ServerOptions.DEFAULT_HOST).isEqualTo("127.0.0.1");
  }

  @Test
  void startsOnce() throws IOException {
    try (Served served = Served.exact()) {
      assertThatIllegalStateException().isThrownBy(() -> served.server().start());
      served.server().stop();
      assertThatIllegalStateException().isThrownBy(() -> served.server().start());
    }
    assertThatIllegalStateException().isThrownBy(() -> server("127.0.0.1", 0).port());
  }

  @Test
  void optionsAreChecked() {
    assertThatIllegalArgumentException().isThrownBy(() -> ServerOptions.of("h", -1));
    assertThatIllegalArgumentException().isThrownBy(() -> ServerOptions.of("h", 65_536));
    assertThatIllegalArgumentException().isThrownBy(() -> ServerOptions.of(" ", 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new ServerOptions("h", 0, Duration.ZERO));
  }

  @Test
  void theVersionIsFilledIn() {
    assertThat(Version.current()).matches("\\d+\\.\\d+\\.\\d+.*");
  }
}
