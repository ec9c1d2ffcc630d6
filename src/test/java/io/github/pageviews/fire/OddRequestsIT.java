package io.github.pageviews.fire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Malformed, hostile and odd requests: each answered as its class asks, each counted as answered.
 */
@Tag("long")
class OddRequestsIT {

  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");
  private static final String PAGE = "\r\n\r\nHello world";

  private static final int ATTACKERS = 8;
  private static final int ROUNDS = 4;

  @TempDir Path folder;

  @Test
  @Timeout(180)
  void eachIsAnsweredAsTheRfcsAsk() throws Exception {
    List<Odd> requests = new ArrayList<>(OddSyntax.all());
    requests.addAll(OddTargets.all());
    requests.addAll(OddBodies.all());
    assertThat(requests).hasSizeGreaterThan(300);
    List<String> wrong = new ArrayList<>();
    long alone = 0;
    try (ServerProcess server = new ServerProcess(folder, 0)) {
      for (Odd odd : requests) {
        String answer = send(server.port(), odd.bytes());
        long views = server.views();
        String problem = problem(odd, answer, views - alone);
        if (!problem.isEmpty()) {
          wrong.add(odd + ": " + problem);
        }
        alone = views;
      }
      assertThat(wrong).isEmpty();
      assertThat(server.err()).doesNotContain("\tat ");
    }
    try (Siege siege = new Siege(folder)) {
      ExecutorService attackers = Executors.newFixedThreadPool(ATTACKERS);
      List<Future<?>> attacks = new ArrayList<>();
      for (int i = 0; i < ATTACKERS; i++) {
        attacks.add(attackers.submit(() -> sendAll(siege.port(), requests)));
      }
      attackers.shutdown();
      for (Future<?> attack : attacks) {
        attack.get();
      }
      siege.holdsWith(
          ATTACKERS * ROUNDS * requests.size() + " odd requests", ATTACKERS * ROUNDS * alone);
    }
  }

  private static Void sendAll(int port, List<Odd> requests) throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      for (Odd odd : requests) {
        send(port, odd.bytes());
      }
    }
    return null;
  }

  /** Returns what is wrong with an answer, or nothing. */
  private static String problem(Odd odd, String answer, long views) {
    List<Integer> statuses = new ArrayList<>();
    for (Matcher m = STATUS.matcher(answer); m.find(); ) {
      statuses.add(Integer.parseInt(m.group(1)));
    }
    boolean page = statuses.equals(List.of(200)) && answer.endsWith(PAGE) && views == 1;
    boolean refusal = views == 0 && statuses.stream().allMatch(s -> s >= 400 && s < 500);
    boolean expected =
        switch (odd.expect()) {
          case VIEW -> page;
          case REFUSED -> refusal;
          case EITHER -> page || refusal;
        };
    boolean leaks = answer.matches("(?is).*(exception|\\tat |jetty|javalin|server:).*");
    return expected && !leaks
        ? ""
        : statuses + ", " + views + " views" + (leaks ? " " + answer : "");
  }

  /** Returns the answers until the server or, by what it sends, the client ends the connection. */
  private static String send(int port, String request) throws IOException {
    StringBuilder answer = new StringBuilder();
    try (Socket socket = Exchange.connect(port)) {
      try {
        Exchange.send(socket, request);
        socket.shutdownOutput();
      } catch (IOException e) {
        answer.append(""); // Refused before all of it was sent; the answer may be there to read.
      }
      try {
        for (int c = socket.getInputStream().read(); c >= 0; c = socket.getInputStream().read()) {
          answer.append((char) c);
        }
      } catch (IOException e) {
        return answer.toString(); // A reset, which is a way to close.
      }
    }
    return answer.toString();
  }
}
