package de.zielstand.chart.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import de.zielstand.chart.Bullets;
import de.zielstand.chart.Examples;
import de.zielstand.chart.Line;
import de.zielstand.chart.Ranges;
import de.zielstand.chart.Stacks;
import de.zielstand.chart.TimeLine;
import de.zielstand.chart.TimeLines;
import de.zielstand.walk.Browser;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** All kinds of figures in a real browser. */
class FigureJourneyTest {
  private static Browser browser;

  @BeforeAll
  static void openBrowser() {
    browser = Browser.open();
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  private static void on(BrowserContext window, Consumer<FiguresOnAPage> visit) {
    try (window) {
      visit.accept(FiguresOnAPage.open(window, Examples.all()));
    }
  }

  private static void onADesk(Consumer<FiguresOnAPage> visit) {
    on(browser.window(1280, ColorScheme.LIGHT), visit);
  }

  private static @Nullable Object plain(@Nullable BigDecimal number) {
    return number == null ? null : number.doubleValue();
  }

  /** What scripts hand over as whole numbers come as integers. */
  private static List<?> numbers(Object drawn) {
    return ((List<?>) drawn)
        .stream().map(one -> one instanceof Number number ? number.doubleValue() : one).toList();
  }

  @Nested
  class Drawings {
    @Test
    void holdTheNumbersOfTheirTimeLine() {
      TimeLine chart = TimeLines.full();
      onADesk(page -> {
        for (int i = 0; i < chart.lines().size(); i++) {
          Line line = chart.lines().get(i);
          assertThat(page.drawn(0, "chart.data.datasets[" + i + "].label")).isEqualTo(line.name());
          assertThat(numbers(page.drawn(0, "chart.data.datasets[" + i + "].data")))
              .as(line.name())
              .isEqualTo(
                  line.points().stream()
                      .map(point -> point instanceof Line.Point.Known it ? it.number() : null)
                      .map(FigureJourneyTest::plain)
                      .toList());
        }
        assertThat(page.drawn(0, "chart.data.labels.length")).isEqualTo(chart.slots().size());
      });
    }

    @Test
    void holdTheNumbersOfTheirRows() {
      onADesk(page -> {
        assertThat(numbers(page.drawn(2, "chart.data.datasets[0].numbers")))
            .isEqualTo(
                Examples.bullets().rows().stream()
                    .map(Bullets.Row::value)
                    .map(value -> plain(value.orElse(null)))
                    .toList());
        Stacks stacks = Examples.stacks();
        for (int level = 0; level < stacks.levels().size(); level++) {
          int which = level;
          assertThat(numbers(page.drawn(3, "chart.data.datasets[" + level + "].numbers")))
              .isEqualTo(
                  stacks.stacks().stream()
                      .map(one -> one.parts().isEmpty() ? null : plain(one.parts().get(which)))
                      .toList());
        }
        assertThat(numbers(page.drawn(8, "chart.data.datasets[0].numbers[0]")))
            .isEqualTo(
                Examples.ranges().rows().getFirst().spread().stream()
                    .map(Ranges.Spread::rising)
                    .flatMap(List::stream)
                    .map(FigureJourneyTest::plain)
                    .toList());
      });
    }

    @Test
    void haveBarsFromZero() {
      onADesk(page -> {
        assertThat(page.drawn(1, "chart.scales.y.min")).isEqualTo(0);
        assertThat(page.drawn(2, "chart.data.datasets[0].data[0][0]")).isEqualTo(0);
      });
    }

    @Test
    void followTheColoursOfThePage() {
      onADesk(page -> {
        assertThat(page.drawn(0, "chart.data.datasets[0].borderColor")).isEqualTo("#0b5d7a");
        page.page().evaluate("document.documentElement.dataset.bsTheme = 'dark'");
        page.page()
            .waitForFunction(
                "Chart.getChart(document.querySelector('canvas')).data.datasets[0].borderColor"
                    + " === '#6cc3e0'");
      });
    }

    @Test
    void comeForFiguresThatComeLater() {
      onADesk(page -> {
        page.page()
            .evaluate(
                """
                html => {
                  document.querySelector('main').innerHTML = html;
                  document.dispatchEvent(new Event('zielstand:figures'));
                }
                """,
                FiguresOnAPage.html(Examples.all().get(1)));
        assertThat(page.drawn(0, "chart.data.datasets[0].label")).isEqualTo("Seitenaufrufe");
        assertThat(page.complaints()).isEmpty();
      });
    }
  }

  @Nested
  class Readers {
    private static String said(FiguresOnAPage page, int canvas) {
      return page.page().locator("canvas").nth(canvas).locator("~ p").textContent();
    }

    @Test
    void goFromPointToPointByKeys() {
      onADesk(page -> {
        page.drawn(0, "1");
        Locator canvas = page.page().locator("canvas").first();
        canvas.focus();
        canvas.press("ArrowRight");
        assertThat(said(page, 0)).isEqualTo("1. Quartal 2016, Sprachmittlerpool: 20");
        for (int i = 0; i < 6; i++) {
          canvas.press("ArrowRight");
        }
        assertThat(said(page, 0)).isEqualTo("3. Quartal 2017, Sprachmittlerpool: nicht erhoben");
        canvas.press("ArrowDown");
        assertThat(said(page, 0)).isEqualTo("3. Quartal 2017, gleiches Quartal im Vorjahr: 24");
        for (int i = 0; i < 40; i++) {
          canvas.press("ArrowLeft");
        }
        assertThat(said(page, 0)).startsWith("1. Quartal 2017, gleiches");
        assertThat(page.drawn(0, "chart.tooltip.getActiveElements().length")).isEqualTo(1);
      });
    }

    @Test
    void followARowToItsPage() {
      onADesk(page -> {
        page.drawn(2, "1");
        Locator canvas = page.page().locator("canvas").nth(2);
        canvas.focus();
        canvas.press("ArrowDown");
        assertThat(said(page, 2)).isEqualTo("Sprachmittlerpool: 38 (Ziel 50), gefährdet");
        canvas.press("Enter");
        page.page().waitForURL("**/kommunen/05114000/stand");
      });
    }

    @Test
    void keepAPicture() {
      onADesk(page -> {
        var download =
            page.page().waitForDownload(() -> page.page().locator("[data-png]").first().click());
        assertThat(download.suggestedFilename()).isEqualTo("figure.png");
      });
    }

    @Test
    void seeTheSameWithoutScripts() {
      on(
          browser.windowWithoutScripts(1280),
          page -> {
            assertThat(page.page().locator(".chart-still svg").first().isVisible()).isTrue();
            assertThat(page.page().locator(".chart-live").first().isVisible()).isFalse();
            assertThat(page.page().locator(".chart-table table").first().isVisible()).isTrue();
          });
    }

    @Test
    void seeThePictureOnPaperWhichIsLight() {
      onADesk(page -> {
        page.page().evaluate("document.documentElement.dataset.bsTheme = 'dark'");
        page.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.page().locator(".chart-still svg").first().isVisible()).isTrue();
        assertThat(page.page().locator(".chart-live").first().isVisible()).isFalse();
        assertThat(
                page.page()
                    .evaluate("getComputedStyle(document.querySelector('.chart-still text')).fill"))
            .isEqualTo("rgb(22, 32, 44)");
      });
    }
  }

  @Nested
  class Pages {
    @Test
    void complainOfNothingAndShiftNothing() {
      onADesk(page -> {
        int canvases = page.page().locator("canvas").count();
        assertThat(canvases).isEqualTo(9);
        for (int canvas = 0; canvas < canvases; canvas++) {
          page.drawn(canvas, "1");
        }
        assertThat(page.complaints()).isEmpty();
        assertThat(
                page.page()
                    .evaluate(
                        """
                        () => new Promise((done) => new PerformanceObserver((list) => done(
                          list.getEntries().reduce((sum, entry) => sum + entry.value, 0)
                        )).observe({ type: 'layout-shift', buffered: true }) || setTimeout(() => done(0), 300))
                        """))
            .isEqualTo(0);
      });
    }

    @Test
    void haveNothingThatAxeFindsAndFitOnAPhone() {
      for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        on(
            browser.window(390, colours),
            page -> {
              if (colours == ColorScheme.DARK) {
                page.page().evaluate("document.documentElement.dataset.bsTheme = 'dark'");
              }
              page.page()
                  .evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
              assertThat(new AxeBuilder(page.page()).analyze().getViolations()).isEmpty();
              assertThat(page.page().evaluate("document.documentElement.scrollWidth"))
                  .isEqualTo(390);
            });
      }
    }
  }
}
