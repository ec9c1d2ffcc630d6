package io.github.pageviews.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.pageviews.testing.Requirements;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server as a user runs it: the jar, a process, real load, signals. */
class ServeIT {
  @TempDir Path folder;

  @Test
  void worksOutOfTheBoxWithApacheBench() throws Exception {
    Requirements.program("ab");
    try (Program server = Program.jar(folder, "--port", "0")) {
      int port = server.port();
      String url = "http://localhost:" + port + "/";
      try (Program ab = Program.command(folder, "ab", "-n", "1000", "-c", "20", url)) {
        assertThat(ab.exitCode()).as(ab.err()).isZero();
        assertThat(ab.out()).contains("Complete requests:      1000", "Failed requests:        0");
      }
      assertThat(Http.get(port, "/stats")).isEqualTo("Number of page view: 1000");
    }
  }

  /** Honest clients read every answer; each signal finds them in full swing. */
  @ParameterizedTest
  @CsvSource({"TERM,143,long-adder", "INT,130,long-adder", "TERM,143,synchronized"})
  void countsEvery200ThatAClientGotWhenStoppedUnderLoad(String signal, int exitCode, String counter)
      throws Exception {
    AtomicLong answered = new AtomicLong();
    ExecutorService clients = Executors.newFixedThreadPool(8);
    try (Program server = Program.jar(folder, "serve", "--port", "0", "--counter", counter)) {
      int port = server.port();
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        boolean keepAlive = i % 2 == 0;
        running.add(clients.submit(() -> visitUntilRefused(port, keepAlive, answered)));
      }
      await().until(() -> answered.get() > 2_000);
      server.signal(signal);
      for (Future<?> each : running) {
        each.get(60, TimeUnit.SECONDS);
      }
      assertThat(server.exitCode()).isEqualTo(exitCode);
      assertThat(server.finalCount()).isEqualTo(answered.get());
    } finally {
      clients.shutdownNow();
    }
  }

  private static void visitUntilRefused(int port, boolean keepAlive, AtomicLong answered) {
    String request =
        "GET / HTTP/1.1\r\nHost: localhost\r\n"
            + (keepAlive ? "" : "Connection: close\r\n")
            + "\r\n";
    boolean refused = false;
    while (!refused) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        boolean open = true;
        while (open) {
          socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
          String status = in.readLine();
          boolean ok = status != null && status.startsWith("HTTP/1.1 200");
          open = ok && readToEnd(in) && keepAlive;
          if (ok) {
            answered.incrementAndGet();
          }
          refused = !ok;
        }
      } catch (IOException e) {
        // Nobody listens any more, or the kernel dropped the connection before it was accepted.
        refused = true;
      }
    }
  }

  /** Reads the rest of the answer; returns whether the connection stays open. */
  private static boolean readToEnd(BufferedReader in) throws IOException {
    boolean open = true;
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      open &= !line.equalsIgnoreCase("Connection: close");
    }
    char[] body = new char[11];
    for (int n = 0; n < body.length; ) {
      int read = in.read(body, n, body.length - n);
      if (read < 0) {
        throw new IOException("the body is cut off");
      }
      n += read;
    }
    return open;
  }

  @Tag("long")
  @ParameterizedTest
  @CsvSource({
    "--counter long-adder,fast lane",
    "--counter snapshot,fast lane",
    "--counter long-adder --no-fast-lane,ordinary",
    "--counter long-adder --amplify,ordinary",
    "--counter naive,ordinary",
    "--counter semaphore,ordinary",
    "--counter Own.java,ordinary",
  })
  void saysWhichPathIsInUse(String options, String path) throws Exception {
    Files.writeString(
        folder.resolve("Own.java"),
        "class Own implements io.github.pageviews.counter.Counter {"
            + " public void increment() {} public long value() { return 0; } }");
    try (Program server = Program.briefJar(folder, ("--port 0 " + options).split(" "))) {
      assertThat(Http.get(server.port(), "/")).isEqualTo("Hello world");
      assertThat(server.err()).contains("path: " + path);
    }
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(strings = {"naive", "copying", "volatile"})
  void amplifyingSaysSoAndLosesViews(String counter) throws Exception {
    Requirements.program("ab");
    try (Program server =
        Program.briefJar(folder, "--port", "0", "--counter", counter, "--amplify")) {
      int port = server.port();
      String url = "http://127.0.0.1:" + port + "/";
      try (Program ab = Program.command(folder, "ab", "-q", "-n", "1000", "-c", "20", url)) {
        assertThat(ab.exitCode()).isZero();
      }
      server.signal("TERM");
      assertThat(server.exitCode()).isEqualTo(143);
      assertThat(server.finalCount()).isLessThan(1000);
      assertThat(server.err()).contains("amplified").contains(counter + " (broken)");
    }
  }

  @Test
  void aTakenPortIsOneClearLine() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      assertBadInput(port, "--port", port);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--port 99999                        | --port 99999 is out of range: it goes from 0",
        "--port http                         | '--port'",
        "serve --counter niave               | unknown counter 'niave': did you mean 'naive'?",
        "--counter No.java                   | no such file: 'No.java'",
        "--counter . --class-path /nowhere   | '/nowhere' does not exist or cannot be read",
        "--host=                           | --host is empty",
        "--host no.such.host.invalid         | no.such.host.invalid",
        "--initial -1                        | --initial -1 is negative",
        "sevre                               | sevre",
        "--prot 80                           | --prot",
        "stress --threads 0                  | --threads",
        "stress nonsense                     | unknown counter 'nonsense'",
        "load ftp://localhost/               | ftp",
        "load http://localhost:1/ -n 0       | 0",
        "load http://localhost:1/ --json /   | '/'",
        "exercise /dev/null/kit              | /dev/null/kit",
      })
  void badInputIsOneClearLine(String arguments, String message) throws Exception {
    assertBadInput(message, arguments.trim().split(" +"));
  }

  private void assertBadInput(String message, String... arguments) throws Exception {
    try (Program program = Program.briefJar(folder, arguments)) {
      assertThat(program.exitCode()).as(program.err()).isEqualTo(2);
      assertThat(program.err().lines().toList())
          .as("one line: %s", program.err())
          .hasSize(1)
          .first()
          .asString()
          .startsWith("error: ")
          .contains(message);
      assertThat(program.out()).isEmpty();
    }
  }

  @Test
  void verboseAddsTheStackTrace() throws Exception {
    try (Program program = Program.briefJar(folder, "--counter", "niave", "--verbose")) {
      assertThat(program.exitCode()).isEqualTo(2);
      assertThat(program.err()).startsWith("error: unknown counter").contains("\tat io.github");
    }
  }

  @Test
  void aCompileErrorIsShownAsJavacShowsIt() throws Exception {
    Files.writeString(folder.resolve("Bad.java"), "class Bad {\n  int x = y;\n}\n");
    try (Program program = Program.briefJar(folder, "serve", "--counter", "Bad.java")) {
      assertThat(program.exitCode()).isEqualTo(2);
      assertThat(program.err()).contains("Bad.java:2: error: cannot find symbol", "int x = y;");
    }
  }

  @Test
  void initialIsForTheCatalogueOnly() throws Exception {
    try (Program server =
        Program.briefJar(folder, "--port", "0", "--counter", "atomic-long", "--initial", "41")) {
      int port = server.port();
      Http.get(port, "/");
      assertThat(Http.get(port, "/stats")).isEqualTo("Number of page view: 42");
    }
    Files.writeString(
        folder.resolve("Own.java"),
        "class Own implements io.github.pageviews.counter.Counter {"
            + " public void increment() {} public long value() { return 0; } }");
    assertBadInput("cannot start from 41", "--counter", "Own.java", "--initial", "41");
  }
}
