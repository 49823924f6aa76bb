package de.zielstand.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.zielstand.RunningZielstand;
import de.zielstand.walk.Addresses.Visit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every page the router knows, in a real browser: wide and narrow, light and dark, by keyboard. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageWalkTest {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final List<String> CHANGED_BY_LOOKS =
      List.of("color-contrast", "target-size", "scrollable-region-focusable");

  /** Between two looks at what is left, since each look costs as much as a stop. */
  private static final int PRESSES = 10;

  private static final String MARK =
      """
      () => {
        const all = [...document.querySelectorAll(
          'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')];
        const seen = all.filter(e => !e.disabled && e.tabIndex >= 0 && e.checkVisibility()
          && e.getClientRects().length > 0
          && !(e.type === 'radio' && !e.checked && document.querySelector(
              `input[type=radio][name="${e.name}"]:checked`)));
        seen.forEach(e => e.dataset.toVisit = '');
        window.withoutRing = [];
        document.addEventListener('focusin', ({target}) => {
          delete target.dataset.toVisit;
          const style = getComputedStyle(target);
          if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) {
            window.withoutRing.push(target.outerHTML.slice(0, 120));
          }
        });
        document.activeElement?.blur();
        return seen.length;
      }
      """;

  private final RunningZielstand service = RunningZielstand.shared();
  private List<Visit> visits = List.of();

  @BeforeAll
  void findPages() {
    visits = new Addresses(service).visits();
    assertThat(visits).hasSizeGreaterThan(5);
  }

  private interface Look {
    List<String> problems(Page page);
  }

  /** Visits each page once in the given window and gathers what is wrong, page by page. */
  private List<String> walk(int width, ColorScheme colours, Look look) {
    try (var browser = Browser.open()) {
      return walk(browser, width, colours, look);
    }
  }

  private List<String> walk(Browser browser, int width, ColorScheme colours, Look look) {
    var problems = new ArrayList<String>();
    Map<String, Page> windows = new HashMap<>();
    for (var visit : visits) {
      var page =
          windows.computeIfAbsent(
              visit.username(),
              name -> watched(browser.window(width, colours, service, name), problems));
      var answer = page.navigate(service.address() + visit.path());
      if (answer == null || answer.status() >= 400) {
        problems.add(visit.path() + " | status " + (answer == null ? "none" : answer.status()));
      }
      look.problems(page).forEach(problem -> problems.add(visit.path() + " | " + problem));
    }
    return problems;
  }

  private static Page watched(BrowserContext window, List<String> problems) {
    var page = window.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        problems.add(page.url() + " | console: " + message.text());
      }
    });
    page.onPageError(error -> problems.add(page.url() + " | script: " + error));
    return page;
  }

  /** Two browsers at once, one for each of the two processors a build has at least. */
  @Test
  void axeFindsNothingEveryControlIsReachedAndNothingSticksOut() {
    var desk =
        CompletableFuture.supplyAsync(
            () -> walk(1440, ColorScheme.LIGHT, page -> both(axe(page), keyboard(page))),
            task -> Thread.ofPlatform().start(task));
    var phone = walk(390, ColorScheme.DARK, page -> both(axeOnAPhone(page), width(page)));
    assertThat(desk.join()).as("light, wide, by keyboard").isEmpty();
    assertThat(phone).as("dark, on a phone").isEmpty();
  }

  private static List<String> both(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static List<String> width(Page page) {
    var width = (Integer) page.evaluate("document.documentElement.scrollWidth");
    return width > 390 ? List.of("is " + width + " px wide") : List.of();
  }

  private static List<String> axe(Page page) {
    return found(new AxeBuilder(page).withTags(RULES));
  }

  /** What another width and other colours can change; the drill at full size looks at all again. */
  private static List<String> axeOnAPhone(Page page) {
    return Boolean.getBoolean("zielstand.long")
        ? axe(page)
        : found(new AxeBuilder(page).withRules(CHANGED_BY_LOOKS));
  }

  private static List<String> found(AxeBuilder axe) {
    // Ours have no frames; the other way opens a window more for each page.
    return axe.setLegacyMode(true).analyze().getViolations().stream()
        .map(found ->
            found.getId() + ": " + found.getNodes().getFirst().getHtml().replace('\n', ' '))
        .toList();
  }

  private static boolean remain(Page page) {
    return (Boolean) page.evaluate("!!document.querySelector('[data-to-visit]')");
  }

  /** What can be focused is marked; Tab has to visit all of it, each with a visible ring. */
  private static List<String> keyboard(Page page) {
    var count = (Integer) page.evaluate(MARK);
    // A date field is several stops: day, month, year and the calendar.
    for (int pressed = 0; pressed < 3 * count + 10 && remain(page); pressed += PRESSES) {
      for (int i = 0; i < PRESSES; i++) {
        page.keyboard().press("Tab");
      }
    }
    return words(
        page.evaluate(
            """
            () => window.withoutRing.map(e => 'no focus ring: ' + e).concat(
              [...document.querySelectorAll('[data-to-visit]')].map(e => 'not reached: ' + e.outerHTML.slice(0, 120)))
            """));
  }

  private static List<String> words(Object answer) {
    return ((List<?>) answer).stream().map(Object::toString).toList();
  }
}
