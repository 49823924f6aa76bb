package de.zielstand.disclosure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Apart from the rest, because reading all classes takes long and no planted error changes it. */
class OutsideDisclosureTest {
  @Test
  void nobodyCanMakeOneFromARawFigure() {
    assertThat(Disclosed.Shown.class.getDeclaredConstructors())
        .allMatch(constructor -> !Modifier.isPublic(constructor.getModifiers()))
        .allMatch(constructor -> !Modifier.isProtected(constructor.getModifiers()));
  }

  @Test
  void onlyTheStoreRestores() {
    ruleOnRestoring()
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("de.zielstand"));
  }

  @Test
  void restoringElsewhereWouldBeNoticed() {
    JavaClasses planted = new ClassFileImporter().importClasses(DisclosedTest.Shown.class);
    assertThatThrownBy(() -> ruleOnRestoring().check(planted))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("restored");
  }

  private static ArchRule ruleOnRestoring() {
    return noClasses()
        .that()
        .resideOutsideOfPackage("de.zielstand.disclosure.store..")
        .should()
        .callMethod(Disclosed.class, "restored", BigDecimal.class)
        .allowEmptyShould(true);
  }
}
