package de.zielstand;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import de.zielstand.rules.Classes;
import de.zielstand.rules.FileRules;
import de.zielstand.rules.HouseRules;
import de.zielstand.rules.SourceTree;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules of the house; that each of them can fail is shown beside them in {@code rules}. */
class ArchitectureTest {
  private static final String ROOT = "de.zielstand";
  private static final JavaClasses SERVICE = Classes.ofTheService();
  private static final SourceTree SOURCES = SourceTree.ofTheRepository();

  @Nested
  class OwnFolders {
    @Test
    void arePlainJava() {
      HouseRules.ownFolderIsPlainJava(ROOT).check(SERVICE);
    }

    @Test
    void areToldTheTime() {
      HouseRules.ownFolderIsToldTheTime(ROOT).check(SERVICE);
    }

    @Test
    void leaveNothingToChance() {
      HouseRules.ownFolderLeavesNothingToChance(ROOT).check(SERVICE);
    }
  }

  @Nested
  class StoreWebAndFormat {
    @Test
    void aloneKnowTheDatabaseIfTheyAreStores() {
      HouseRules.onlyStoresKnowTheDatabase(ROOT).check(SERVICE);
    }

    /**
     * With one exception: the public types of {@code de.zielstand.page.web} serve every feature's
     * web, because layout, problems and navigation are the same on all pages and need the
     * framework, so no own folder can hold them.
     */
    @Test
    void areUsedByNobodyElse() {
      HouseRules.edgesAreUsedByNobodyElse(ROOT).check(SERVICE);
    }

    @Test
    void hideTheirTypes() {
      HouseRules.edgesHideTheirTypes(ROOT).check(SERVICE);
    }
  }

  @Nested
  class Features {
    @Test
    void formNoCycle() {
      HouseRules.featuresFormNoCycle(ROOT).check(SERVICE);
    }
  }

  @Nested
  class Names {
    @Test
    void sayWhatTheThingIs() {
      HouseRules.namesSayWhatTheThingIs(ROOT).check(Classes.ofTheServiceAndItsTests());
    }
  }

  @Nested
  class Files {
    @Test
    void stayShort() {
      assertThat(FileRules.longFiles(SOURCES))
          .as("a file has to fit into a reader's head")
          .isEmpty();
    }

    @Test
    void explainTheirPackage() {
      assertThat(FileRules.unexplainedPackages(SOURCES))
          .as("the tree explains itself, and nothing is null unless it says so")
          .isEmpty();
    }

    @Test
    void keepStyleAndScriptOutOfPages() {
      assertThat(FileRules.inlineStyleOrScript(SOURCES))
          .as("the content security policy lets the browser ignore them")
          .isEmpty();
    }

    @Test
    void doWithoutLombok() {
      assertThat(FileRules.lombok(SOURCES))
          .as("records do the same without a second compiler")
          .isEmpty();
    }

    @Test
    void nameNoPlaceOfOneMachine() {
      assertThat(FileRules.placesOfOneMachine(SOURCES))
          .as("what is built here has to be built anywhere")
          .isEmpty();
    }
  }
}
