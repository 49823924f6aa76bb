package de.zielstand.surroundings;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.GemeindeAdjustment;
import de.zielstand.element.Code;
import de.zielstand.figure.DecimalSign;
import de.zielstand.intake.MendedKey;
import de.zielstand.intake.RowProblem;
import de.zielstand.intake.SheetFile;
import de.zielstand.surroundings.ContextPreview.Fate;
import de.zielstand.surroundings.ContextPreview.Line;
import de.zielstand.tenancy.Ags;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextIntakeTest {
  private static final String HEADER =
      "kommune;schluessel;bezeichnung;gebiet;stichtag;wert;einheit;definition;quelle;bemerkung\n";
  private static final Catalogue KREIS =
      new Catalogue(
          new Ags("05962"),
          "Märkischer Kreis",
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(new GemeindeAdjustment(new Ags("05962004"), "Altena", List.of(), List.of())));
  private static final LocalDate TODAY = LocalDate.of(2020, 1, 21);

  private static ContextPreview judged(Surroundings known, String... rows) {
    var file = HEADER + String.join("\n", rows) + "\n";
    return new ContextIntake(KREIS, known, TODAY)
        .judge(SheetFile.parse(file.getBytes(StandardCharsets.UTF_8)), DecimalSign.COMMA);
  }

  private static ContextPreview judged(String... rows) {
    return judged(new Surroundings(List.of()), rows);
  }

  /** As if all of it had been taken in. */
  private static Surroundings after(ContextPreview preview) {
    List<ContextRevision> revisions = new ArrayList<>();
    for (ContextChange change : preview.changes()) {
      revisions.add(
          new ContextRevision(
              change.key(),
              change.seen() + 1,
              change.said(),
              Instant.EPOCH,
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
    }
    return new Surroundings(revisions);
  }

  private static List<Fate> fates(ContextPreview preview) {
    return preview.lines().stream().map(Line::fate).toList();
  }

  @Nested
  class ARow {
    @Test
    void saysAFigureOfAPlaceOnADay() {
      var preview =
          judged("05962;EINWOHNER;Bevölkerung;;31.12.2018;411.250;Personen;Alle;Register;ok");
      assertThat(preview.changes())
          .containsExactly(
              new ContextChange(
                  new ContextKey(
                      new Code("EINWOHNER"), new Territory.Whole(), LocalDate.of(2018, 12, 31)),
                  0,
                  Optional.of(
                      new Statement(
                          "Bevölkerung",
                          new BigDecimal("411250"),
                          "Personen",
                          Optional.of("Alle"),
                          "Register",
                          Optional.of("ok"))),
                  Optional.empty()));
      assertThat(preview.canBeTaken()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        nullValues = "-",
        value = {
          "''|''",
          "05962|''",
          "5962|''",
          "märkischer kreis|''",
          "05962004|05962004",
          "5962004|05962004",
          "ALTENA|05962004",
          "Oberstadt|Oberstadt",
          "5|5",
          "05114000|-",
          "5114000|-"
        })
    void speaksOfThatTerritory(String said, @org.jspecify.annotations.Nullable String code) {
      var preview = judged(";E;Bevölkerung;" + said + ";2018-12-31;1;Personen;;Register;");
      if (code == null) {
        assertThat(preview.problems())
            .extracting(RowProblem::code)
            .containsExactly("FOREIGN_MUNICIPALITY");
      } else {
        assertThat(preview.changes().getFirst().key().territory().code()).isEqualTo(code);
      }
    }

    @Test
    void tellsWhereAKeyLostItsZero() {
      assertThat(
              judged(
                      "05962;E;Bevölkerung;5962004;2018-12-31;1;Personen;;Register;",
                      "5962;E;Bevölkerung;;2018-12-31;1;Personen;;Register;",
                      "05962;E;Bevölkerung;Altena;2017-12-31;1;Personen;;Register;")
                  .mended())
          .extracting(MendedKey::line, MendedKey::said, MendedKey::key)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(3, "5962", "05962"),
              org.assertj.core.groups.Tuple.tuple(2, "5962004", "05962004"));
    }

    @Test
    void withoutAKeyBelongsToTheSeriesOfItsTitle() {
      var known = after(judged(";K7;Anteil Zugewanderter;;2017-12-31;35 %;%;;Register;"));
      var preview = judged(known, ";;Anteil Zugewanderter;;2018-12-31;36,5 %;;;Register;");
      assertThat(preview.changes().getFirst().key().figure()).isEqualTo(new Code("K7"));
      assertThat(preview.changes().getFirst().said().orElseThrow())
          .extracting(Statement::unit, Statement::value)
          .containsExactly("%", new BigDecimal("36.5"));
    }

    @Test
    void withoutAKeyGetsOneFromItsTitle() {
      assertThat(
              judged(";;Öffentliche Straßen (km);;2018-12-31;1;km;;Register;")
                  .changes()
                  .getFirst()
                  .key()
                  .figure())
          .isEqualTo(new Code("OEFFENTLICHE-STRASSEN-KM"));
    }

    @Test
    void ofATemplateIsPassedOverWhileItIsEmpty() {
      assertThat(fates(judged("05962;E;Bevölkerung;;;;Personen;;Register;")))
          .containsExactly(Fate.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          ";;;;2018-12-31;1;Personen;;Register;|bezeichnung|MISSING",
          ";klein;Bevölkerung;;2018-12-31;1;Personen;;Register;|schluessel|NO_KEY",
          ";;Bevölkerung, die schon lange in der Kommune wohnt;;2018-12-31;1;P;;R;|bezeichnung|NO_KEY",
          ";E;;;2018-12-31;1;Personen;;Register;|bezeichnung|MISSING",
          ";E;Bevölkerung;;2018-12-31;1;;;Register;|einheit|MISSING",
          ";E;Bevölkerung;;2018-12-31;1;Personen;;;|quelle|MISSING",
          ";E;Bevölkerung;;2018-12-31;;Personen;;Register;|wert|MISSING",
          ";E;Bevölkerung;;;1;Personen;;Register;|stichtag|MISSING",
          ";E;Bevölkerung;;31.02.2018;1;Personen;;Register;|stichtag|NOT_A_DAY",
          ";E;Bevölkerung;;2020-01-22;1;Personen;;Register;|stichtag|NOT_A_DAY",
          ";E;Bevölkerung;;1899-12-31;1;Personen;;Register;|stichtag|NOT_A_DAY",
          ";E;Bevölkerung;;2018-12-31;viele;Personen;;Register;|wert|NOT_A_PLAIN_DECIMAL",
          ";E;Bevölkerung;;2018-12-31;35 %;Personen;;Register;|wert|NOT_A_PLAIN_DECIMAL",
          ";E;Bevölkerung;;2018-12-31;1234567890123456789;P;;R;|wert|TOO_MANY_DIGITS",
          ";E;Bevölkerung;;2018-12-31;#BEZUG!;P;;R;|wert|A_FORMULA",
          ";E;Bevölkerung;;2018-12-31;1;P;\u0007;R;|definition|NOT_A_TEXT",
          "05114000;E;Bevölkerung;;2018-12-31;1;P;;R;|kommune|FOREIGN_MUNICIPALITY"
        })
    void isRefusedWithItsColumn(String row, String column, String code) {
      var preview = judged(row);
      assertThat(preview.problems())
          .extracting(RowProblem::line, RowProblem::column, RowProblem::code)
          .containsExactly(org.assertj.core.groups.Tuple.tuple(2, column, code));
      assertThat(preview.canBeTaken()).isFalse();
    }

    @Test
    void longerThanAnybodyReadsIsRefused() {
      var longName = "x".repeat(301);
      assertThat(judged(";E;" + longName + ";;2018-12-31;1;P;;R;").problems())
          .extracting(RowProblem::code)
          .containsExactly("TOO_LONG");
    }
  }

  @Nested
  class AgainstWhatIsKnown {
    private final Surroundings known =
        after(
            judged(
                ";E;Bevölkerung;;2017-12-31;100;Personen;;Register;",
                ";E;Bevölkerung;;2018-12-31;110;Personen;;Register;"));

    @Test
    void theSameChangesNothing() {
      var preview = judged(known, ";E;Bevölkerung;;31.12.2018;110,0;Personen;;Register;");
      assertThat(fates(preview)).containsExactly(Fate.UNCHANGED);
      assertThat(preview.changes()).isEmpty();
    }

    @Test
    void anotherValueFollowsTheOneThatWasSeen() {
      var preview = judged(known, ";E;Bevölkerung;;2018-12-31;111;Personen;;Register;");
      assertThat(fates(preview)).containsExactly(Fate.CHANGED);
      assertThat(preview.changes().getFirst().seen()).isOne();
      assertThat(preview.lines().getFirst().before().orElseThrow().value())
          .isEqualByComparingTo("110");
    }

    @Test
    void oneFigureIsToldInOneUnit() {
      var preview = judged(known, ";E;Bevölkerung;;2019-12-31;0,1;Tausend;;Register;");
      assertThat(preview.problems())
          .extracting(RowProblem::column, RowProblem::code, RowProblem::parts)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple("einheit", "OTHER_UNIT", List.of("Personen")));
    }

    @Test
    void allOfAFigureMayBeToldAnewInAnotherUnit() {
      assertThat(
              judged(
                      known,
                      ";E;Bevölkerung;;2017-12-31;0,1;Tausend;;Register;",
                      ";E;Bevölkerung;;2018-12-31;0,11;Tausend;;Register;")
                  .canBeTaken())
          .isTrue();
    }

    @Test
    void theSameFigureTwiceIsRefused() {
      assertThat(
              judged(";E;Bevölkerung;;2018-12-31;1;P;;R;", ";E;Bevölkerung;5962;31.12.2018;2;P;;R;")
                  .problems())
          .extracting(RowProblem::line, RowProblem::code)
          .containsExactly(org.assertj.core.groups.Tuple.tuple(3, "DUPLICATE_ROW"));
    }

    @Test
    void theStampChangesWithWhatWouldBeSaved() {
      var one = judged(known, ";E;Bevölkerung;;2018-12-31;111;Personen;;Register;");
      var other = judged(known, ";E;Bevölkerung;;2018-12-31;112;Personen;;Register;");
      assertThat(one.stamp()).isNotEqualTo(other.stamp());
      assertThat(one.stamp()).isEqualTo(judged(known, ";E;;;2018-12-31;111;;;Register;").stamp());
    }

    @Test
    void theTemplateNamesEverySeriesAndChangesNothing() {
      var table = ContextTemplate.of(new Ags("05962"), known);
      assertThat(table.rows())
          .containsExactly(
              List.of(
                  "05962",
                  "E",
                  "Bevölkerung",
                  "",
                  "",
                  "",
                  "Personen",
                  "",
                  "Register",
                  "",
                  "110 (2018-12-31)"));
      assertThat(fates(judged(known, String.join(";", table.rows().getFirst()))))
          .containsExactly(Fate.EMPTY);
    }
  }
}
