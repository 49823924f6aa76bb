package de.zielstand.rules;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A rule that was never seen to fail may as well not be there. */
class HouseRulesTest {
  private static final String PLANTED = "de.zielstand.planted.";
  private static final Pattern CLASS =
      Pattern.compile("<(?:[a-z]\\w*\\.)+([A-Z][\\w$]*)(?:\\.(\\w+)\\()?");

  @Nested
  class OwnFolders {
    @Test
    void mayNotUseFrameworksEdgesNorUncalledForMathematics() {
      assertThat(offenders(HouseRules::ownFolderIsPlainJava, "plainness"))
          .containsExactlyInAnyOrder("UsesFramework", "UsesItsPage", "CalculatesWithoutLeave");
    }

    @Test
    void mayNotReadTheClockInAnyOfItsManyWays() throws ClassNotFoundException {
      assertThat(offenders(HouseRules::ownFolderIsToldTheTime, "time"))
          .containsExactly("ReadsClock");
      assertThat(methods(HouseRules::ownFolderIsToldTheTime, "time"))
          .isEqualTo(allMethodsOf("time.trend.ReadsClock"));
    }

    @Test
    void mayNotDrawRandomNumbersInAnyOfTheManyWays() throws ClassNotFoundException {
      assertThat(offenders(HouseRules::ownFolderLeavesNothingToChance, "time"))
          .containsExactly("DrawsLots");
      assertThat(methods(HouseRules::ownFolderLeavesNothingToChance, "time"))
          .isEqualTo(allMethodsOf("time.trend.DrawsLots"));
    }
  }

  @Nested
  class Edges {
    @Test
    void otherThanStoresMayNotKnowTheDatabase() {
      assertThat(offenders(HouseRules::onlyStoresKnowTheDatabase, "sql"))
          .containsExactlyInAnyOrder("CountsByHand", "AsksDatabase", "AsksMicronautData");
    }

    @Test
    void areUsedByNobodyElseSaveTheSharedPage() {
      assertThat(offenders(HouseRules::edgesAreUsedByNobodyElse, "borders"))
          .containsExactlyInAnyOrder(
              "ReachesDown",
              "SkipsInterface",
              "PrintsPage",
              "ReachesAcross",
              "BorrowsPage",
              "KnowsOnePage");
    }

    @Test
    void hideTheirTypesSaveThoseWrittenByMachines() {
      assertThat(offenders(HouseRules::edgesHideTheirTypes, "hiding")).containsExactly("OpenPage");
    }
  }

  @Nested
  class Features {
    @Test
    void mayNotNeedEachOther() {
      assertThat(offenders(HouseRules::featuresFormNoCycle, "cycles"))
          .containsExactlyInAnyOrder("Egg", "Goose");
    }
  }

  @Nested
  class Names {
    @Test
    void mayNotBeEmptyOfMeaning() {
      assertThat(offenders(HouseRules::namesSayWhatTheThingIs, "naming"))
          .containsExactlyInAnyOrder(
              "DateUtil",
              "DateUtils",
              "GoalImpl",
              "GoalService",
              "GoalHelper",
              "ServicePoint$PointManager");
    }
  }

  @Nested
  class TheImport {
    @Test
    void leavesOutWhatWasPlanted() {
      assertThat(Classes.ofTheServiceAndItsTests())
          .extracting(type -> type.getSimpleName())
          .contains("Application", "HouseRulesTest")
          .doesNotContain("OpenPage");
      assertThat(Classes.ofTheService())
          .extracting(type -> type.getSimpleName())
          .contains("Application")
          .doesNotContain("HouseRulesTest", "OpenPage");
    }
  }

  private static Set<String> offenders(Function<String, ArchRule> rule, String planted) {
    return details(rule, planted).stream()
        .flatMap(detail -> firstClassOfEachLine(detail).stream())
        .collect(toSet());
  }

  /** A cycle is told on many lines; everything else on one. The first class is the one at fault. */
  private static List<String> firstClassOfEachLine(String detail) {
    return detail
        .lines()
        .map(CLASS::matcher)
        .filter(matcher -> matcher.find())
        .map(matcher -> matcher.group(1))
        .toList();
  }

  private static Set<String> methods(Function<String, ArchRule> rule, String planted) {
    return details(rule, planted).stream()
        .map(CLASS::matcher)
        .filter(matcher -> matcher.find())
        .map(matcher -> matcher.group(2))
        .collect(toSet());
  }

  private static Set<String> allMethodsOf(String planted) throws ClassNotFoundException {
    return Arrays.stream(Class.forName(PLANTED + planted).getDeclaredMethods())
        .filter(method -> !method.isSynthetic())
        .map(method -> method.getName())
        .collect(toSet());
  }

  private static List<String> details(Function<String, ArchRule> rule, String planted) {
    var root = PLANTED + planted;
    return rule.apply(root).evaluate(Classes.plantedIn(root)).getFailureReport().getDetails();
  }
}
