package de.zielstand.tenancy;

/**
 * Whose rows a piece of work may see and change. Every store method takes one, and the database is
 * told it at the begin of every transaction.
 *
 * @param name the key of a tenant, or the name of work that belongs to none and hence sees no
 *     tenant's rows
 */
public record Scope(String name) {
  /** The state's own rows: its people, its defaults. */
  public static final Scope LAND = new Scope(Ags.LAND.value());

  /** Finding out who calls, before a tenant can be known. */
  public static final Scope SIGN_IN = new Scope("sign-in");

  public static final Scope HEALTH = new Scope("health");

  public static Scope of(Ags tenant) {
    return new Scope(tenant.value());
  }

  public static Scope job(String job) {
    return new Scope("job:" + job);
  }
}
