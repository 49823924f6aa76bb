package de.zielstand.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.zielstand.RunningZielstand;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The sheet of a measure is what people take to a meeting: one page of paper. */
class SheetPrintTest {
  private static final Pattern PAGE = Pattern.compile("/Type /Page\\b(?!s)");

  private final RunningZielstand service = RunningZielstand.shared();

  @Test
  void givesOnePageForEachMeasureOfKrefeld() {
    var pages = new TreeMap<String, Integer>();
    try (var browser = Browser.open();
        var window = browser.window(1440, ColorScheme.LIGHT, service, "krefeld.beauftragte")) {
      var page = window.newPage();
      for (int number = 1; number <= 16; number++) {
        var code = "M%02d".formatted(number);
        page.navigate(service.address() + "/kommunen/05114000/konzept/KR-2018/" + code);
        var printed = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        var text = new String(printed, StandardCharsets.ISO_8859_1);
        pages.put(code, (int) PAGE.matcher(text).results().count());
      }
    }
    assertThat(pages).hasSize(16).allSatisfy((_, count) -> assertThat(count).isEqualTo(1));
  }
}
