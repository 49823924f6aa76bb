package de.zielstand.operation;

/** Secrets that outlive a restart: given by the environment, otherwise kept in the data folder. */
public interface KeptSecrets {
  /** Signs what browsers send back; shared by all replicas. */
  String signingKey();

  /** The common password of the demo accounts. */
  String demoPassword();
}
