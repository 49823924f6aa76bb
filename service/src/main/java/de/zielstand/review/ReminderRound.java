package de.zielstand.review;

/** Reminds all who still owe figures, wherever that is. */
public interface ReminderRound {
  /** As often as one likes: nobody is told the same twice. Says how many letters went out. */
  int send();
}
