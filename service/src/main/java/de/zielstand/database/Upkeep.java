package de.zielstand.database;

/** Work on the tables that only their owner may do and that no transaction can hold. */
public interface Upkeep {
  /** Calls a procedure of ours; what goes wrong is logged, since nothing shown may depend on it. */
  void call(String procedure);
}
