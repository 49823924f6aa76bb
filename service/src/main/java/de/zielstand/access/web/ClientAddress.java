package de.zielstand.access.web;

import io.micronaut.http.HttpRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

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
      return named(hops[hops.length - 1].strip());
    }
    return peer == null ? "unknown" : network(peer);
  }

  private static String named(String hop) {
    try {
      return network(InetAddress.ofLiteral(hop));
    } catch (IllegalArgumentException e) {
      return hop;
    }
  }

  /** A household has a whole network of IPv6, and could send each request from another address. */
  private static String network(InetAddress address) {
    return address instanceof Inet6Address
        ? HexFormat.of().formatHex(address.getAddress(), 0, 8) + "::/64"
        : address.getHostAddress();
  }

  private static boolean isNear(InetAddress peer) {
    return peer.isLoopbackAddress() || peer.isSiteLocalAddress();
  }
}
