package io.github.pageviews.server;

/** The two paths that exist. */
final class Routes {

  static final String HOME = "/";
  static final String STATS = "/stats";

  private Routes() {}
}
