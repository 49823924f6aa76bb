package de.zielstand.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/**
 * What classes may know of each other. Every rule is given the package below which the features
 * lie, so that it can be tried on planted ones; a feature without an edge is no violation.
 */
public final class HouseRules {
  private static final List<String> CALCULATING =
      List.of("trend", "survey", "plausibility", "disclosure");

  private HouseRules() {}

  public static ArchRule ownFolderIsPlainJava(String root) {
    var plain =
        resideInAnyPackage("java..", "org.jspecify.annotations").or(Place.inOwnFolder(root));
    var calculating = calculating(root);
    return CompositeArchRule.of(
            classes()
                .that(Place.inOwnFolder(root))
                .and(not(calculating))
                .should()
                .onlyDependOnClassesThat(plain)
                .allowEmptyShould(true))
        .and(
            classes()
                .that(calculating)
                .should()
                .onlyDependOnClassesThat(plain.or(resideInAnyPackage("org.apache.commons.math3..")))
                .allowEmptyShould(true))
        .because(
            "what Zielstand knows must be readable and testable without framework or database");
  }

  public static ArchRule onlyStoresKnowTheDatabase(String root) {
    return noClasses()
        .that(Place.inFeature(root))
        .and(not(describe("in a store", type -> Place.of(type, root).isEdge("store"))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.micronaut.data..", "java.sql..", "javax.sql..", "org.postgresql..")
        .because("whoever asks which query ran has one folder to look into")
        .allowEmptyShould(true);
  }

  public static ArchRule edgesAreUsedByNobodyElse(String root) {
    return classes()
        .that(Place.inFeature(root))
        .should(useNoForeignEdge(root))
        .because("store, web and format meet only in the interfaces of their feature's own folder")
        .allowEmptyShould(true);
  }

  public static ArchRule edgesHideTheirTypes(String root) {
    return classes()
        .that(Place.inClosedEdge(root))
        .and()
        .areTopLevelClasses()
        .should()
        .bePackagePrivate()
        .because("a reader may ignore what is not public")
        .allowEmptyShould(true);
  }

  public static ArchRule featuresFormNoCycle(String root) {
    return slices()
        .matching(root + ".(*)..")
        .should()
        .beFreeOfCycles()
        .because("features that need each other are one feature that nobody can read alone")
        .allowEmptyShould(true);
  }

  public static ArchRule ownFolderIsToldTheTime(String root) {
    return noClasses()
        .that(Place.inOwnFolder(root))
        .should()
        .accessTargetWhere(
            describe("reads the clock", access -> Chance.isClock(access.getTarget())))
        .because("a figure must come out the same whenever it is asked for as of the same instant")
        .allowEmptyShould(true);
  }

  public static ArchRule ownFolderLeavesNothingToChance(String root) {
    return noClasses()
        .that(Place.inOwnFolder(root))
        .should()
        .accessTargetWhere(
            describe("draws random numbers", access -> Chance.isRandom(access.getTarget())))
        .because("a report that is computed again must not change")
        .allowEmptyShould(true);
  }

  public static ArchRule namesSayWhatTheThingIs(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .haveNameMatching(".*(Utils?|Manager|Impl|Service|Helper)")
        .because("such a name fits everything and therefore soon holds everything")
        .allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaClass> calculating(String root) {
    return describe(
        "calculate, which is what " + CALCULATING + " do",
        type ->
            Place.of(type, root) instanceof Place.OwnFolder(var feature)
                && CALCULATING.contains(feature));
  }

  private static ArchCondition<JavaClass> useNoForeignEdge(String root) {
    return new ArchCondition<>("use no store, web or format but their own") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        var here = Place.of(type, root);
        type.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> !here.mayUse(Place.of(dependency.getTargetClass(), root)))
            .map(crossing -> SimpleConditionEvent.violated(crossing, crossing.getDescription()))
            .forEach(events::add);
      }
    };
  }
}
