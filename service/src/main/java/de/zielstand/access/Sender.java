package de.zielstand.access;

/**
 * Whom something comes from that anyone may send: the person, or only the address of a stranger.
 *
 * @param key tells one sender from another and is kept by nobody as it is
 */
public record Sender(String key) {
  public static Sender person(long id) {
    return new Sender("person:" + id);
  }

  public static Sender address(String address) {
    return new Sender("address:" + address);
  }
}
