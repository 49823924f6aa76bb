package de.zielstand.intake.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.zielstand.RunningZielstand;
import de.zielstand.walk.Browser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A quarter from the spreadsheet to the measure's page, as two people do it in real browsers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntryJourneyTest {
  private static final String SHEET = "/kommunen/05114000/meldungen/KR-2018/M02/2019-Q4";
  private static final String STANDING = "/kommunen/05114000/stand/KR-2018/M02";

  private final RunningZielstand service = RunningZielstand.start(RunningZielstand.environment());
  private final Browser browser = Browser.open();
  private final List<String> errors = new ArrayList<>();

  @AfterAll
  void close() {
    browser.close();
    service.close();
  }

  private Page open(String username, String path) {
    BrowserContext window = browser.window(1440, ColorScheme.LIGHT, service, username);
    window.grantPermissions(List.of("clipboard-read", "clipboard-write"));
    Page page = window.newPage();
    page.onPageError(errors::add);
    page.navigate(service.address() + path);
    return page;
  }

  private static Locator cell(Page page, String indicator, String cell) {
    return page.locator("tr[data-row$='" + indicator + "|'] [data-cell='" + cell + "']").first();
  }

  private static Locator byText(Page page, String text) {
    return page.getByText(text, new Page.GetByTextOptions().setExact(false)).first();
  }

  private void paste(Page page, String block) {
    page.evaluate("text => navigator.clipboard.writeText(text)", block);
    cell(page, "M02-I1", "value").focus();
    page.keyboard().press("Control+V");
    assertThat(page.locator("#paste-count")).containsText("4 Zellen werden übernommen");
    page.locator("#paste-take").click();
  }

  private String attainment() {
    return service
        .visitor()
        .withTokenOf("krefeld.beauftragte")
        .getJson("/api/v1/municipalities/05114000/attainment")
        .body();
  }

  @Test
  void leadsFromTheSpreadsheetToTheStanding() {
    assertThat(attainment()).contains("\"period\":\"2019-Q3\",\"value\":\"38\"");
    Page entry = open("krefeld.erfassung", "/kommunen/05114000/meldungen");
    entry.locator("a[href='" + SHEET + "']").first().click();
    assertThat(entry.locator("#stage")).hasText("offen");

    // The same pool as before and far fewer schools: both are asked about.
    paste(entry, "38\t\t\tgemessen\n\t3\t24\t");
    assertThat(entry.locator(".doubt")).hasCount(2);
    assertThat(entry.locator("#submit")).isDisabled();
    cell(entry, "M02-I1", "note").fill("Niemand kam hinzu, niemand ging.");
    cell(entry, "M02-I2", "note").fill("Die meisten Klassen sind zusammengelegt.");
    cell(entry, "M02-I2", "note").press("Enter");
    assertThat(entry.locator("#submit")).isEnabled();
    entry.locator("#submit").click();
    assertThat(entry.locator("#stage")).hasText("eingereicht");
    assertThat(attainment()).contains("\"period\":\"2019-Q3\",\"value\":\"38\"");

    Page approval = open("krefeld.freigabe", "/kommunen/05114000/freigabe");
    approval.locator("a[href='" + SHEET + "']").click();
    approval.locator("summary:has-text('Zurückgeben')").click();
    approval.locator("#return-reason").fill("Bitte die Schulen noch einmal zählen.");
    approval.locator("form[action$='zurueckgeben'] button").click();
    assertThat(approval.locator("#stage")).hasText("zurückgegeben");

    entry.reload();
    assertThat(byText(entry, "Bitte die Schulen noch einmal zählen.")).isVisible();
    cell(entry, "M02-I2", "numerator").fill("17");
    cell(entry, "M02-I1", "value").fill("41");
    cell(entry, "M02-I1", "value").press("Enter");
    assertThat(entry.locator(".doubt")).hasCount(0);
    assertThat(entry.locator("#submit")).isEnabled();
    entry.locator("#submit").click();
    assertThat(entry.locator("#stage")).hasText("eingereicht");

    approval.navigate(service.address() + "/kommunen/05114000/freigabe");
    approval.locator("button:has-text('Ausgewählte freigeben')").click();
    assertThat(byText(approval, "Die Zahlen sind freigegeben.")).isVisible();

    assertThat(attainment()).contains("\"period\":\"2019-Q4\",\"value\":\"41\"");
    approval.navigate(service.address() + STANDING);
    assertThat(byText(approval, "auf 41 (Ziel 50)")).isVisible();
    assertThat(errors).isEmpty();
  }

  @Test
  void keepsWhatWasTypedWhileTwoWorkOnOneSheet() {
    var path = "/kommunen/05114000/meldungen/KR-2018/M04/2019-Q4";
    Page one = open("krefeld.erfassung", path);
    Page other = open("krefeld.beauftragte", path);
    Locator mine = one.locator("[data-cell='value']").first();
    Locator theirs = other.locator("[data-cell='value']").first();
    theirs.fill("7");
    theirs.press("Tab");
    assertThat(other.locator("#saved")).containsText("Gespeichert um");
    mine.fill("9");
    mine.press("Tab");
    assertThat(one.locator(".problem")).containsText("Integrationsbeauftragte Krefeld");
    assertThat(mine).hasValue("9");
    // A reload does not lose it either.
    one.reload();
    assertThat(one.locator("[data-cell='value']").first()).hasValue("9");
    one.locator("button:has-text('Stattdessen')").click();
    assertThat(one.locator("[data-cell='value']").first()).hasValue("7");
    assertThat(errors).isEmpty();
  }

  @Test
  void tellsWhatCannotBeRead() {
    Page page = open("krefeld.erfassung", "/kommunen/05114000/meldungen/KR-2018/M05/2019-Q4");
    Locator first = page.locator("input[data-cell='value']").first();
    first.fill("viele");
    first.press("Tab");
    assertThat(page.locator(".problem").first()).containsText("keine Zahl");
    assertThat(first).hasAttribute("aria-invalid", "true");
    page.reload();
    assertThat(first).hasValue("viele");
    first.fill("12");
    first.press("Tab");
    assertThat(page.locator(".problem")).hasCount(0);
    assertThat(page.locator("#saved")).containsText("Gespeichert um");
    assertThat(errors).isEmpty();
  }
}
