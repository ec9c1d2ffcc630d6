package io.github.pageviews.cli;

import picocli.CommandLine.Command;

/** {@code serve}, said in full. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves GET / (counts a view) and GET /stats (tells the count).")
final class ServeCommand extends Serving {}
