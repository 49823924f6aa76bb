package de.zielstand.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileRulesTest {
  @TempDir Path root;

  @Nested
  class LongFiles {
    @ParameterizedTest
    @ValueSource(
        strings = {"service/A.java", "dashboards/a.jte", "dashboards/a.js", "dashboards/a.css"})
    void haveOneLineTooMany(String name) throws IOException {
      plant(name, "line\n".repeat(301));
      plant("migrations/V001__fits.sql", "line\n".repeat(300));
      plant("service/words.txt", "line\n".repeat(301));
      plant("service/target/generated.sql", "line\n".repeat(301));
      assertThat(FileRules.longFiles(tree())).containsExactly(name);
    }
  }

  @Nested
  class Packages {
    private static final String EXPLAINED =
        "/** Says what {@code a.b} is\n * for. */\n@NullMarked\npackage a;\n\nimport b.NullMarked;\n";

    @Test
    void explainThemselvesInOneSentence() throws IOException {
      assertThat(unexplainedWith(EXPLAINED)).isEmpty();
    }

    @Test
    void mayGoOnInAListOfTheirOwn() throws IOException {
      assertThat(unexplainedWith(EXPLAINED.replace("for.", "for.\n *\n * <p>A. B."))).isEmpty();
    }

    @Test
    void needTheFile() throws IOException {
      plant("service/src/test/java/a/A.java", "");
      assertThat(FileRules.unexplainedPackages(tree())).containsExactly("service/src/test/java/a/");
    }

    @Test
    void needTheAnnotationAndNotOnlyItsImport() throws IOException {
      assertThat(unexplainedWith(EXPLAINED.replace("@NullMarked\n", ""))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/** */\n", "/** One. Two. */\n", "/** No sentence */\n", "// One.\n"})
    void needExactlyOneSentence(String comment) throws IOException {
      var file = comment + EXPLAINED.substring(EXPLAINED.indexOf("@NullMarked"));
      assertThat(unexplainedWith(file)).hasSize(1);
    }

    private List<String> unexplainedWith(String packageInfo) throws IOException {
      plant("service/src/main/java/a/A.java", "");
      plant("service/src/main/java/a/package-info.java", packageInfo);
      return FileRules.unexplainedPackages(tree());
    }
  }

  @Nested
  class Pages {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "<p style=\"color: red\">",
          "<p class=\"${a > b ? \"c\" : \"d\"}\" title=\"1 > 0\"\n   STYLE = 'x'>",
          "<style>p {}</style>",
          "<button type=\"button\" onclick=\"go()\">",
          "<button hx-on:click=\"go()\">",
          "<button hx-on--after-request=\"go()\">",
          "<a href=\"javascript:go()\">",
          "<script>go()</script>",
          "<script type=\"module\">go()</script>"
        })
    void carryNoStyleOrScript(String markup) throws IOException {
      plant("dashboards/pages/bad.jte", markup);
      assertThat(FileRules.inlineStyleOrScript(tree())).containsExactly("dashboards/pages/bad.jte");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<script src=\"/scripts/chart.js\" defer></script>",
          "<script type=\"application/json\">${data}</script>",
          "<p class=\"style\" data-on=\"1\">onset = 5, style = none</p>",
          "<link rel=\"stylesheet\" href=\"/styles/page.css\">",
          "@template.page.box(style = \"wide\", onDay = day)",
          "@param List<String> names"
        })
    void mayReferToThem(String markup) throws IOException {
      plant("dashboards/pages/good.jte", markup);
      assertThat(FileRules.inlineStyleOrScript(tree())).isEmpty();
    }
  }

  @Nested
  class Lombok {
    @Test
    void isSeenInCodeAndBuild() throws IOException {
      plant("service/src/main/java/a/A.java", "package a;\n\nimport lombok.Data;\n");
      plant("pom.xml", "<dependency><artifactId>lombok</artifactId></dependency>");
      plant("README.md", "We do without lombok.");
      assertThat(FileRules.lombok(tree()))
          .containsExactly("pom.xml", "service/src/main/java/a/A.java");
    }
  }

  /** The gaps are closed late, or this file would break the rule it proves. */
  @Nested
  class PlacesOfOneMachine {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "https://re|po1.example.org/maven",
          "image: re|gistry.example.com:5000/zielstand",
          "install from //packages.n|pm.example.com",
          "doc|ker.io/library/postgres",
          "cache in /ho|me/somebody/.m2",
          "-Djava.io.tmpdir=/t|mp/x",
          "JAVA_HOME=/usr/lib/j|vm/temurin",
          "C:\\Us|ers\\somebody"
        })
    void areSeen(String text) throws IOException {
      plant("notes.md", text.replace("|", ""));
      assertThat(FileRules.placesOfOneMachine(tree())).containsExactly("notes.md");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "#!/usr/bin/env bash",
          "https://maven.apache.org/xsd/maven-4.0.0.xsd",
          "import io.micrometer.core.instrument.registry.Meters;",
          "${project.basedir}/target/work/",
          "GET /api/v1/work/1",
          "/var/lib/zielstand"
        })
    void areNotSeenInEveryPathOrAddress(String text) throws IOException {
      plant("notes.md", text);
      assertThat(FileRules.placesOfOneMachine(tree())).isEmpty();
    }
  }

  private SourceTree tree() {
    return new SourceTree(root);
  }

  private void plant(String name, String text) throws IOException {
    var file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, UTF_8);
  }
}
