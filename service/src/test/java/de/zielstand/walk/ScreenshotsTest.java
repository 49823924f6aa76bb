package de.zielstand.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.zielstand.RunningZielstand;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Makes the pictures of the README from the real pages; on request only, since it writes files. */
@EnabledIfSystemProperty(named = "zielstand.screenshots", matches = "true")
class ScreenshotsTest {
  private static final Path FOLDER = Path.of("../dashboards/screenshots");

  private final RunningZielstand service = RunningZielstand.shared();

  @ParameterizedTest
  @CsvSource({
    "login,'',/login",
    "start,krefeld.beauftragte,/kommunen/05114000",
    "people,krefeld.admin,/kommunen/05114000/personen",
    "concept,krefeld.beauftragte,/kommunen/05114000/konzept",
    "measure,krefeld.beauftragte,/kommunen/05114000/konzept/KR-2018/M12",
    "indicator,krefeld.beauftragte,/kommunen/05114000/konzept/KR-2018/M05-I2",
    "sheet,krefeld.erfassung,/kommunen/05114000/meldungen/KR-2018/M05/2019-Q4",
    "submissions,krefeld.erfassung,/kommunen/05114000/meldungen",
    "approval,krefeld.freigabe,/kommunen/05114000/freigabe",
    "standing,krefeld.beauftragte,/kommunen/05114000/stand",
    "measure-standing,krefeld.beauftragte,/kommunen/05114000/stand/KR-2018/M02",
    "overview,krefeld.beauftragte,/kommunen/05114000/dashboards/ueberblick",
    "course,krefeld.beauftragte,/kommunen/05114000/dashboards/indikator?indicator=M02-I1",
    "language,duisburg.beauftragte,/kommunen/05112000/dashboards/sprachstand",
    "context,krefeld.beauftragte,/kommunen/05114000/rahmendaten",
    "import,krefeld.erfassung,/kommunen/05114000/einlesen",
    "house-rules,krefeld.admin,/kommunen/05114000/einstellungen",
    "land,land.controlling,/land",
    "operation,betrieb,/betrieb",
    "trial,krefeld.beauftragte,/zielrechner?form=AT_LEAST&scope=AT_DATE&target=50&baseline=31&startOn=2016-01-01&dueOn=2018-12-31&on=2017-12-31&value=38&series=31%0A33%0A34%0A36%0A38",
  })
  void picture(String name, String username, String path) {
    try (var browser = Browser.open()) {
      for (var width : List.of(1440, 390)) {
        for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
          try (var window = browser.window(width, colours, service, username)) {
            var page = window.newPage();
            page.navigate(service.address() + path);
            var file =
                FOLDER.resolve(
                    "%s-%d-%s.png".formatted(name, width, colours.name().toLowerCase(Locale.ROOT)));
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
            assertThat(file).isNotEmptyFile();
          }
        }
      }
    }
  }
}
