package de.zielstand.planted.hiding.click.web;

record HiddenPage(Row row) {
  public record Row(String cell) {}
}
