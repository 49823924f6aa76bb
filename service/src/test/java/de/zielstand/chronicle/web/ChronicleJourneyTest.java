package de.zielstand.chronicle.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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

/** From the concept to a meeting, and from the calendar to a decision, on a phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChronicleJourneyTest {
  private static final String KREFELD = "/kommunen/05114000";

  private final RunningZielstand service = RunningZielstand.shared();
  private final Browser browser = Browser.open();
  private final List<String> errors = new ArrayList<>();

  @AfterAll
  void close() {
    browser.close();
  }

  private Page open(String path) {
    Page page = browser.window(390, ColorScheme.DARK, service, "krefeld.erfassung").newPage();
    page.onPageError(errors::add);
    page.navigate(service.address() + path);
    return page;
  }

  private static Locator text(Page page, String text) {
    return page.getByText(text, new Page.GetByTextOptions().setExact(false)).first();
  }

  @Test
  void leadsFromTheBodyToItsMeeting() {
    Page page = open(KREFELD + "/konzept/gremien");
    page.locator("a[href='" + KREFELD + "/gremien/UA-FLUECHTLINGE']").click();
    page.locator("summary:has-text('Sitzung eintragen')").click();
    page.locator("#day").fill("2020-01-16");
    page.locator("#participants").fill("viele");
    page.locator("button:has-text('Sitzung speichern')").click();
    assertThat(page.locator("#participants-why")).containsText("ganze Zahl");
    page.locator("#participants").fill("15");
    page.locator("button:has-text('Sitzung speichern')").click();
    assertThat(text(page, "Der Eintrag ist gespeichert.")).isVisible();
    assertThat(text(page, "16.01.2020")).isVisible();
    assertThat(text(page, "15 Personen")).isVisible();
    assertThat(errors).isEmpty();
  }

  @Test
  void leadsFromTheCalendarToTheDecision() {
    Page page = open(KREFELD + "/termine?jahr=2019");
    page.locator("a[href='" + KREFELD + "/ueberpruefungen/KR-2018/M04/1']").click();
    page.locator("#result").selectOption("END");
    page.locator("#decider").fill("Leitungsrunde Fachbereich");
    page.locator("#day").fill("2020-01-15");
    page.locator("button:has-text('Überprüfung abschließen')").click();
    assertThat(text(page, "Die Überprüfung ist abgeschlossen.")).isVisible();
    page.navigate(service.address() + KREFELD + "/konzept/KR-2018/M04");
    assertThat(text(page, "beenden, Leitungsrunde Fachbereich, 15.01.2020")).isVisible();
    assertThat(errors).isEmpty();
  }
}
