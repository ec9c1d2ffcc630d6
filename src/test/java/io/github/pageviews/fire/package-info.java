/**
 * The server under attack: its jar as a process of its own, on the loopback address, with honest
 * clients at work all the while. Each suite ends by checking that these were all answered, that the
 * count is exactly right, and that memory and threads are back where they were.
 */
package io.github.pageviews.fire;
