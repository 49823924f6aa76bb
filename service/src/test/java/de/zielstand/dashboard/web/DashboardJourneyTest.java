package de.zielstand.dashboard.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.zielstand.RunningZielstand;
import de.zielstand.walk.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking at a municipality's dashboards, and writing one, as people do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DashboardJourneyTest {
  private static final String DUISBURG = "/kommunen/05112000";
  private static final String ALL = DUISBURG + "/dashboards";

  private final RunningZielstand service = RunningZielstand.shared();
  private final Browser browser = Browser.open();
  private final List<String> errors = new ArrayList<>();
  private final BrowserContext wide =
      browser.window(1440, ColorScheme.LIGHT, service, "duisburg.beauftragte");
  private final BrowserContext narrow =
      browser.window(390, ColorScheme.DARK, service, "duisburg.freigabe");

  @AfterAll
  void close() {
    browser.close();
  }

  @Test
  void leadsFromTheStartToTheOverviewAndOnToAMeasure() {
    var krefeld = browser.window(1440, ColorScheme.LIGHT, service, "krefeld.beauftragte");
    Page page = open(krefeld, "/kommunen/05114000");
    page.getByText("Überblick ansehen").click();
    assertThat(page).hasURL(Pattern.compile(".*/dashboards/ueberblick"));
    assertThat(page.locator("#in-kurzform .finding")).isVisible();
    page.locator("#aufmerksamkeit a[href^='/kommunen/']:not([href*='/dashboards/'])")
        .first()
        .click();
    assertThat(page).hasURL(Pattern.compile(".*/kommunen/05114000/(stand|werte|meldungen)/.*"));
    assertThat(errors).isEmpty();
  }

  @Test
  void keepsEveryFilterInTheAddress() {
    Page page = open(wide, ALL + "/ueberblick");
    page.locator("#year").selectOption("2018");
    page.locator("#period").selectOption("Q2");
    page.locator("#field")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
    page.locator("#status").selectOption("reached");
    page.locator("#compareWith").fill("2017-12-31");
    page.locator("#asOf").fill("2018-07-15T12:00");
    page.getByText("Anzeigen", new Page.GetByTextOptions().setExact(true)).last().click();
    assertThat(page)
        .hasURL(
            Pattern.compile(
                ".*year=2018&period=Q2&field=[^&]+&responsible=&status=reached&asOf=2018-07-15.*"
                    + "&compareWith=2017-12-31"));
    assertThat(page.locator(".stretch"))
        .containsText("2. Quartal 2018 · was am 15.07.2018, 12:00 Uhr bekannt war");
    assertThat(page.locator(".stretch")).containsText("31.12.2017");
    assertThat(page.locator("#status")).hasValue("reached");
    assertThat(page.locator("#asOf")).hasValue(Pattern.compile("2018-07-15T12:00(:00)?"));
    assertThat(errors).isEmpty();
  }

  @Test
  void offersTheNumbersAsAFile() {
    Page page = open(wide, ALL + "/ueberblick?year=2019");
    var answer =
        page.request()
            .get(
                service.address()
                    + page.locator("#handlungsfelder a[href*='.csv']").getAttribute("href"));
    assertThat(answer.ok()).isTrue();
    String total =
        page.locator("#handlungsfelder tbody tr, #handlungsfelder tfoot tr")
            .last()
            .locator("td")
            .first()
            .innerText()
            .strip();
    assertThat(answer.text().strip().lines().toList().getLast()).contains(total);
  }

  @Test
  void showsTheDraftOfADashboardWhileItIsTyped() {
    Page page = open(wide, ALL + "/neu");
    page.locator("#document").fill("title: Kurz\npanels:\n  - {name: kurz, kind: sumary}\n");
    assertThat(page.locator("#preview")).containsText("panels[0].kind");
    page.locator("#document")
        .fill("title: Kurz\npanels:\n  - {name: umsetzung, kind: implementation}\n");
    assertThat(page.locator("#preview #umsetzung")).isVisible();
    page.locator("#name").fill("im-browser");
    page.getByText("Speichern", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator("h1")).hasText("Kurz");
    assertThat(page.getByText("Das Dashboard ist gespeichert.")).isVisible();
    assertThat(errors).isEmpty();
  }

  @Test
  void showsNumbersWithoutScript() {
    BrowserContext plain = browser.windowWithoutScript(service, "duisburg.freigabe");
    Page page = plain.newPage();
    page.navigate(service.address() + ALL + "/ueberblick");
    assertThat(page.locator("#umsetzung table").first()).isVisible();
    assertThat(page.locator("#handlungsfelder table")).isVisible();
    page.locator("#year").selectOption("2018");
    page.getByText("Anzeigen", new Page.GetByTextOptions().setExact(true)).last().click();
    assertThat(page).hasURL(Pattern.compile(".*year=2018.*"));
    plain.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ueberblick",
        "handlungsfeld",
        "massnahme",
        "indikator",
        "sprachstand",
        "oeffentlichkeitsarbeit",
        "netzwerke",
        "rahmendaten",
        "meldestand"
      })
  void isFreeOfBarriersOnAPhone(String dashboard) {
    Page page = open(narrow, ALL + "/" + dashboard);
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .as(dashboard)
        .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getTarget())
        .isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as("%s is wider than the screen", dashboard)
        .isEqualTo(0);
    assertThat(errors).isEmpty();
    page.close();
  }

  private Page open(BrowserContext window, String path) {
    Page page = window.newPage();
    page.onPageError(errors::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        errors.add(message.text());
      }
    });
    page.navigate(service.address() + path);
    return page;
  }
}
