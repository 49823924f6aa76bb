package de.zielstand.database;

/** A database ready for work: migrated, and to be used by a role that owns nothing. */
public record DatabaseServer(String url, String username, String password) {
  @Override
  public String toString() {
    return url + " as " + username;
  }
}
