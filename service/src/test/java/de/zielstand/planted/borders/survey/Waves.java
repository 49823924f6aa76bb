package de.zielstand.planted.borders.survey;

public interface Waves {
  int count();
}
