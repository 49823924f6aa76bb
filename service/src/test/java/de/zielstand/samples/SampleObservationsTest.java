package de.zielstand.samples;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.catalogue.Lifecycle;
import de.zielstand.catalogue.format.Samples;
import de.zielstand.indicator.IndicatorKind;
import de.zielstand.intake.SampleSheet;
import de.zielstand.observation.Content;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Observations.Change;
import de.zielstand.observation.Sign;
import de.zielstand.period.Period;
import de.zielstand.plausibility.Doubt;
import de.zielstand.plausibility.PlausibilityCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The sample figures are what their stories tell. Whoever changes a story has the files written
 * anew with {@code -Dzielstand.samples=true}.
 */
class SampleObservationsTest {
  @ParameterizedTest
  @ValueSource(strings = {"krefeld", "duisburg", "duesseldorf", "maerkischer-kreis"})
  void areWhatTheirStoryTells(String name) throws IOException {
    var told = String.join("\n", Story.told(Samples.catalogue(name), story(name))) + "\n";
    if (Boolean.getBoolean("zielstand.samples")) {
      Files.createDirectories(file(name).getParent());
      Files.writeString(file(name), told);
    }
    assertThat(Files.readString(file(name))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "krefeld, KR-2018/M03-S-TN 2018-Q2 JUMP"
        + " | KR-2018/M04-I3 2018-06-21.1 RETURN_RATE_ABOVE"
        + " | KR-2018/M04-I3 2019-03-14.1 OUT_OF_RANGE"
        + " | KR-2018/M04-I3 2019-03-14.1 JUMP"
        + " | KR-2018/M04-S-TN 2018-Q2 SAME_AS_BEFORE"
        + " | KR-2018/M06-I1 2019-Q3 ABOVE_WHOLE"
        + " | KR-2018/M13-I3 2018-Q3 STOCK_UNEXPLAINED",
    "duisburg, DU-2013/Q04-S-TN 2017-Q4 JUMP",
    "duesseldorf, DD-2017/Z67-1-I1 2018-Q3 RELATION_BROKEN",
    "maerkischer-kreis, MK-2012/M01-S-TN 2018-Q2 NOT_THE_SUM"
        + " | MK-2012/M05-S-TN 2018-Q4 SAME_AS_BEFORE"
  })
  void raiseThePlantedDoubtsAndNoOthers(String name, String planted) {
    assertThat(doubts(name))
        .extracting(SampleObservationsTest::told)
        .containsExactly(planted.split(" \\| "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"krefeld", "duisburg", "duesseldorf", "maerkischer-kreis"})
  void explainWhatIsDoubtedJudgedOrMissing(String name) {
    var kinds = new TreeMap<String, IndicatorKind>();
    Samples.catalogue(name)
        .indicators()
        .forEach(held -> kinds.put(held.address(), held.indicator().kind()));
    var doubted = doubts(name).stream().map(Doubt::key).toList();
    assertThat(sheet(name).changes())
        .filteredOn(change ->
            doubted.contains(change.key())
                || change.content() instanceof Content.Missing
                || kinds.get(address(change.key())) == IndicatorKind.JUDGEMENT)
        .isNotEmpty()
        .allSatisfy(change -> assertThat(change.remark().note()).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"krefeld", "duisburg", "duesseldorf", "maerkischer-kreis"})
  void belongToWhatIsUnderWay(String name) {
    var planned =
        Samples.catalogue(name).indicators().stream()
            .filter(held -> held.state().filter(Lifecycle.State.RUNNING::equals).isEmpty())
            .filter(held -> held.state().isPresent())
            .map(HeldIndicator::address)
            .toList();
    assertThat(sheet(name).changes())
        .isNotEmpty()
        .noneMatch(change -> planned.contains(address(change.key())))
        .allMatch(change -> change.key().period().firstDay().getYear() >= 2016)
        .allMatch(change -> change.key().period().lastDay().getYear() <= 2019);
  }

  @Test
  void coverEveryRunningIndicatorOfKrefeld() {
    var running =
        Samples.catalogue("krefeld").indicators().stream()
            .filter(held -> held.state().filter(Lifecycle.State.RUNNING::equals).isPresent())
            .map(HeldIndicator::address);
    assertThat(addresses("krefeld")).containsAll(running.toList());
  }

  @Test
  void missInEveryWay() {
    assertThat(sheet("krefeld").changes())
        .extracting(Change::content)
        .contains(
            new Content.Missing(Sign.NO_ENTRY),
            new Content.Missing(Sign.NOT_COLLECTED),
            new Content.Missing(Sign.NOT_APPLICABLE));
  }

  @Test
  void leaveTheLastQuarterOfThePoolOpen() {
    var quarters =
        sheet("krefeld").changes().stream()
            .map(Change::key)
            .filter(key -> address(key).equals("KR-2018/M02-I1"))
            .map(FigureKey::period)
            .toList();
    assertThat(quarters)
        .hasSize(15)
        .startsWith(Period.quarter(2016, 1))
        .endsWith(Period.quarter(2019, 3));
    assertThat(text("krefeld").lines())
        .filteredOn(line -> line.contains(";M02-"))
        .hasSize(30)
        .allMatch(line -> line.endsWith(";approved"));
  }

  @Test
  void standInEveryStage() {
    assertThat(text("krefeld").lines().skip(1).map(line -> line.replaceAll(".*;", "")).distinct())
        .containsExactlyInAnyOrder("approved", "submitted", "returned", "draft");
  }

  @Test
  void sayWhereASeriesBreaks() {
    assertThat(Samples.catalogue("krefeld").indicators())
        .filteredOn(held -> !held.indicator().breaks().isEmpty())
        .extracting(HeldIndicator::address)
        .containsExactly("KR-2018/M05-I2");
  }

  private static List<Doubt> doubts(String name) {
    Catalogue catalogue = Samples.catalogue(name);
    SortedMap<FigureKey, Content> figures = new TreeMap<>();
    sheet(name).changes().forEach(change -> figures.put(change.key(), change.content()));
    List<Doubt> doubts = new ArrayList<>();
    for (HeldIndicator held : catalogue.indicators()) {
      var own = new TreeSet<>(figures.keySet());
      own.removeIf(key -> !address(key).equals(held.address()));
      doubts.addAll(PlausibilityCheck.of(held.indicator(), figures, own));
    }
    doubts.sort((one, other) -> one.key().compareTo(other.key()));
    return doubts;
  }

  private static String told(Doubt doubt) {
    var part = doubt.key().breakdown();
    return "%s%s %s %s"
        .formatted(
            address(doubt.key()),
            part.isEmpty() ? "" : "[" + part + "]",
            doubt.key().period(),
            doubt.code());
  }

  private static String address(FigureKey key) {
    return key.concept().map(concept -> concept + "/").orElse("") + key.indicator();
  }

  private static List<String> addresses(String name) {
    return sheet(name).changes().stream().map(change -> address(change.key())).distinct().toList();
  }

  private static SampleSheet sheet(String name) {
    return SampleSheet.of(Samples.catalogue(name), text(name).getBytes(StandardCharsets.UTF_8));
  }

  private static String text(String name) {
    try {
      return Files.readString(file(name));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Path file(String name) {
    return Path.of("../sample-data/observations", name + ".csv");
  }

  private static List<String> story(String name) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/samples", name + ".txt"));
  }
}
