package io.github.pageviews.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.slf4j.Logger;

/**
 * What is logged, and how: one line each, to standard error. Logback finds it by {@code
 * META-INF/services}, and uses it unless there is a file that says otherwise ({@code
 * -Dlogback.configurationFile}). To read one of its own would take a tenth of the server's start.
 */
@ConfiguratorRank(ConfiguratorRank.NOMINAL)
public final class Logging extends ContextAwareBase implements Configurator {

  private static final String LINE = "%d{HH:mm:ss.SSS} %-5level %logger{0} - %msg%n";

  /** For {@link java.util.ServiceLoader}. */
  public Logging() {}

  @Override
  public ExecutionStatus configure(LoggerContext logging) {
    PatternLayoutEncoder lines = new PatternLayoutEncoder();
    lines.setContext(logging);
    lines.setPattern(LINE);
    lines.start();
    ConsoleAppender<ILoggingEvent> standardError = new ConsoleAppender<>();
    standardError.setContext(logging);
    standardError.setTarget("System.err");
    standardError.setEncoder(lines);
    standardError.start();
    ch.qos.logback.classic.Logger root = logging.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.INFO);
    root.addAppender(standardError);
    // Both tell their life stories at INFO.
    logging.getLogger("org.eclipse.jetty").setLevel(Level.WARN);
    logging.getLogger("io.javalin").setLevel(Level.WARN);
    // These repeat the malformed requests of any client at WARN.
    logging.getLogger("org.eclipse.jetty.http.HttpParser").setLevel(Level.ERROR);
    logging.getLogger("org.eclipse.jetty.util.HostPort").setLevel(Level.ERROR);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }
}
