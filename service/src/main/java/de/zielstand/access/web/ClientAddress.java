package de.zielstand.access.web;

import io.micronaut.http.HttpRequest;
import java.net.InetAddress;

/** Where a request comes from, for counting failures. */
final class ClientAddress {
  private ClientAddress() {}

  /**
   * Behind a proxy on the same machine or network the last address it names is the one it saw
   * itself; a caller from outside could write anything there and is not believed.
   */
  static String of(HttpRequest<?> request) {
    var peer = request.getRemoteAddress().getAddress();
    var forwarded = request.getHeaders().get("X-Forwarded-For");
    if (forwarded != null && peer != null && isNear(peer)) {
      var hops = forwarded.split(",", -1);
      return hops[hops.length - 1].strip();
    }
    return peer == null ? "unknown" : peer.getHostAddress();
  }

  private static boolean isNear(InetAddress peer) {
    return peer.isLoopbackAddress() || peer.isSiteLocalAddress();
  }
}
