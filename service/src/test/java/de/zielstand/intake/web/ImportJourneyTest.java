package de.zielstand.intake.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import de.zielstand.RunningZielstand;
import de.zielstand.intake.SmallWorkbook;
import de.zielstand.walk.Browser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A workbook with three mistakes, mended from the corrected file, taken in and taken back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportJourneyTest {
  private static final String PAGE = "/kommunen/05114000/einlesen";
  private static final String SHEET = "/kommunen/05114000/meldungen/KR-2018/M05/2019-Q4";
  private static final String CSV = "text/csv";

  private final RunningZielstand service = RunningZielstand.start(RunningZielstand.environment());
  private final Browser browser = Browser.open();
  private final List<String> errors = new ArrayList<>();

  @AfterAll
  void close() {
    browser.close();
    service.close();
  }

  private Page open(String path) {
    Page page = browser.window(1440, ColorScheme.LIGHT, service, "krefeld.erfassung").newPage();
    page.onPageError(errors::add);
    page.navigate(service.address() + path);
    return page;
  }

  private static void upload(Page page, String name, String type, byte[] content) {
    page.locator("#file").setInputFiles(new FilePayload(name, type, content));
    page.locator("[data-upload] button").click();
  }

  private static byte[] withThreeMistakes() {
    return SmallWorkbook.of(
        List.of(
            List.of("Kommune", "Indikator", "Periode", "Wert", "Bemerkung"),
            List.of(number("5114000"), "M05-I1", "4. Quartal 2019", number("3"), ""),
            List.of(number("5114000"), "M05-13", "2019-Q4", number("20"), "wie im Vorjahr"),
            List.of(number("5114000"), "M05-I4", "2019-Q4", "drei", ""),
            List.of(number("5114000"), "M05-I5", "2019-Q4", error(), "")));
  }

  private static String number(String number) {
    return SmallWorkbook.number(number);
  }

  private static String error() {
    return "<c t=\"e\"><f>SUMME(A1:A9)</f><v>#REF!</v></c>";
  }

  private static void isAccessible(Page page) {
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
  }

  @Test
  void leadsFromAWorkbookWithMistakesToFiguresAndBack() throws IOException {
    Page page = open("/kommunen/05114000/meldungen");
    page.locator("nav.siblings a[href='" + PAGE + "']").click();
    isAccessible(page);
    upload(page, "quartal.xlsx", SmallWorkbook.TYPE, withThreeMistakes());
    assertThat(page.locator("#finding")).containsText("3 Zeilen können so nicht übernommen werden");
    assertThat(page.locator("#take")).hasCount(0);
    isAccessible(page);
    page.locator("nav.years a[href$='zeigen=abgelehnt']").click();
    assertThat(page.locator("tbody tr")).hasCount(3);
    assertThat(page.locator("tbody")).containsText("Die Kennzahl M05-13 gibt es");

    var download = page.waitForDownload(() -> page.locator("a[href$='berichtigt.csv']").click());
    var mended = Files.readString(download.path(), StandardCharsets.UTF_8);
    assertThat(mended)
        .contains("05114000;M05-I1;2019-Q4;3;;", "hinweis", "indikator: Die Kennzahl");
    var right = mended.replace("M05-13", "M05-I3").replace(";drei;", ";3;").replace("#REF!", "6");
    page.navigate(service.address() + PAGE);
    upload(page, "quartal-berichtigt.csv", CSV, right.getBytes(StandardCharsets.UTF_8));
    assertThat(page.locator("#finding")).containsText("4 Zahlen können übernommen werden");
    page.locator("#take").click();
    assertThat(page.locator(".done")).containsText("Die Zahlen sind übernommen.");
    isAccessible(page);
    var address = page.url();

    page.navigate(service.address() + SHEET);
    assertThat(page.locator("tr[data-row$='M05-I3|'] [data-cell='value']")).hasValue("20");
    page.navigate(address);
    page.locator("#undo").click();
    assertThat(page.locator(".done")).containsText("Das Einlesen ist zurückgenommen.");
    page.navigate(service.address() + SHEET);
    assertThat(page.locator("tr[data-row$='M05-I3|'] [data-cell='value']")).hasValue("");
    assertThat(errors).isEmpty();
  }

  @Test
  void saysOnThePageWhatCannotBeRead() {
    Page page = open(PAGE);
    upload(page, "bild.png", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    assertThat(page.locator("#file-why")).isVisible();
    upload(
        page,
        "zahlen.csv",
        CSV,
        "indikator;periode;wert\nM05-I1;2019-Q4;1.234\n".getBytes(StandardCharsets.UTF_8));
    page.locator("button[value='comma']").click();
    assertThat(page.locator("#finding")).containsText("Eine Zahl kann übernommen werden");
    assertThat(page.locator("tbody")).containsText("1.234");
    assertThat(errors).isEmpty();
  }

  @Test
  void worksWithoutAScript() {
    var window = browser.window(390, ColorScheme.DARK, service, "krefeld.erfassung");
    window.route("**/upload*.js", route -> route.abort());
    Page page = window.newPage();
    page.navigate(service.address() + PAGE);
    upload(
        page,
        "zahlen.csv",
        CSV,
        "indikator;periode;wert\nM05-I1;2019-Q4;4\n".getBytes(StandardCharsets.UTF_8));
    assertThat(page.locator("#finding")).containsText("Eine Zahl kann übernommen werden");
    isAccessible(page);
  }
}
