package de.zielstand.attainment.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.zielstand.RunningZielstand;
import de.zielstand.walk.Browser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZzShotsTest {
  @Test
  void shoot() {
    RunningZielstand service = RunningZielstand.shared();
    try (var browser = Browser.open()) {
      for (var width : List.of(1440, 390)) {
        for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
          try (var window = browser.window(width, colours, service, "krefeld.beauftragte")) {
            var page = window.newPage();
            String[] paths = {
              "/zielrechner?indicator=KR-2018/M07-I3",
              "/zielrechner?indicator=KR-2018/M07-I3&form=AT_LEAST&scope=CUMULATIVE&target=50&startOn=2017-12-31&dueOn=2019-12-31&interim=31.12.2018+20&on=2018-12-31&value=22&series=3%0A5%0A4%0A6%0A7%0A7%0A9%0A8%0A10%0A12%0A11%0A13&every=QUARTER&seasonal=1&yearly=SUM&onTrack=90&atRisk=60"
            };
            for (int i = 0; i < paths.length; i++) {
              page.navigate(service.address() + paths[i]);
              page.evaluate(
                  "document.querySelectorAll('aside details').forEach(d => d.open = true)");
              page.screenshot(
                  new Page.ScreenshotOptions()
                      .setFullPage(true)
                      .setPath(
                          Path.of("/tmp/h/shots/t" + i + "-" + width + "-" + colours + ".png")));
            }
          }
        }
      }
    }
  }
}
