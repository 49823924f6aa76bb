package de.zielstand.intake.web;

import de.zielstand.figure.DecimalSign;
import de.zielstand.intake.FileForm;
import de.zielstand.intake.FileImport;
import de.zielstand.intake.ImportPreview;
import de.zielstand.intake.Imports;
import de.zielstand.intake.Intake;
import de.zielstand.intake.SheetFile;
import de.zielstand.intake.SheetFiles;
import de.zielstand.intake.SheetFiles.Reading;
import de.zielstand.page.Problem;
import de.zielstand.page.Refusal;
import de.zielstand.permission.Actor;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Lays a file that waits beside what is already there. */
@Singleton
final class ImportDesk {
  private final Imports imports;
  private final SheetFiles files;
  private final Intakes intakes;

  ImportDesk(Imports imports, SheetFiles files, Intakes intakes) {
    this.imports = imports;
    this.files = files;
    this.intakes = intakes;
  }

  /**
   * A file that was read.
   *
   * @param sign how its numbers are meant; empty where somebody has to say it first
   */
  record Waiting(FileImport file, SheetFile sheet, FileForm form, Optional<DecimalSign> sign) {}

  /** A file whose numbers are understood, held against the figures. */
  record Laid(Waiting waiting, DecimalSign sign, Intake intake, ImportPreview preview) {}

  FileImport file(Scope scope, String number) {
    return Optional.of(number)
        .filter(text -> text.matches("\\d{1,18}"))
        .flatMap(text -> imports.find(scope, Long.parseLong(text)))
        .orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND));
  }

  Waiting waiting(Scope scope, FileImport file) {
    var content = imports.content(scope, file.id()).orElseThrow(ImportDesk::gone);
    return switch (files.read(content)) {
      case Reading.Refused(var flaw) -> throw UnreadableFile.refusal(flaw);
      case Reading.Read(var sheet, var form) ->
          new Waiting(file, sheet, form, file.sign().or(form::sign));
    };
  }

  Laid laid(Scope scope, Waiting waiting, DecimalSign sign, Actor actor) {
    var intake = intakes.at(scope, actor);
    return new Laid(
        waiting,
        sign,
        intake,
        ImportPreview.of(intake, waiting.sheet(), new Ags(scope.name()), sign));
  }

  /** Of somebody who knows already how its numbers are meant. */
  Laid laid(Scope scope, String number, Actor actor) {
    var waiting = waiting(scope, file(scope, number));
    return laid(scope, waiting, waiting.sign().orElseThrow(ImportDesk::gone), actor);
  }

  static Refusal gone() {
    return new Refusal(new Problem(Problem.Kind.CONFLICT, "intake.import.gone"));
  }
}
