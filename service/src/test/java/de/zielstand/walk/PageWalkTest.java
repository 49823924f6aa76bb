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
    Map<String, BrowserContext> windows = new HashMap<>();
    for (var visit : visits) {
      var window =
          windows.computeIfAbsent(
              visit.username(), name -> browser.window(width, colours, service, name));
      var page = window.newPage();
      page.onConsoleMessage(message -> {
        if (message.type().equals("error")) {
          problems.add(visit.path() + " | console: " + message.text());
        }
      });
      page.onPageError(error -> problems.add(visit.path() + " | script: " + error));
      var answer = page.navigate(service.address() + visit.path());
      if (answer == null || answer.status() >= 400) {
        problems.add(visit.path() + " | status " + (answer == null ? "none" : answer.status()));
      }
      look.problems(page).forEach(problem -> problems.add(visit.path() + " | " + problem));
      page.close();
    }
    windows.values().forEach(BrowserContext::close);
    return problems;
  }

  /** Two browsers at once, one for each of the two processors a build has at least. */
  @Test
  void axeFindsNothingEveryControlIsReachedAndNothingSticksOut() {
    var desk =
        CompletableFuture.supplyAsync(
            () -> walk(1440, ColorScheme.LIGHT, page -> both(axe(page), keyboard(page))),
            Thread::startVirtualThread);
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
    return axe.analyze().getViolations().stream()
        .map(found ->
            found.getId() + ": " + found.getNodes().getFirst().getHtml().replace('\n', ' '))
        .toList();
  }

  private static boolean remain(Page page) {
    return (Boolean) page.evaluate("!!document.querySelector('[data-to-visit]')");
  }

  /** What can be focused is marked; Tab has to visit all of it, each with a visible ring. */
  private static List<String> keyboard(Page page) {
    var count =
        (Integer)
            page.evaluate(
                """
                () => {
                  const all = [...document.querySelectorAll(
                    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')];
                  const seen = all.filter(e => !e.disabled && e.tabIndex >= 0 && e.checkVisibility()
                    && e.getClientRects().length > 0
                    && !(e.type === 'radio' && !e.checked && document.querySelector(
                        `input[type=radio][name="${e.name}"]:checked`)));
                  seen.forEach(e => e.dataset.toVisit = '');
                  document.activeElement?.blur();
                  return seen.length;
                }
                """);
    var problems = new ArrayList<String>();
    // A date field is several stops: day, month, year and the calendar.
    for (int i = 0; i < 3 * count + 10 && remain(page); i++) {
      page.keyboard().press("Tab");
      var unseen =
          (String)
              page.evaluate(
                  """
                  () => {
                    const e = document.activeElement;
                    if (!e || e === document.body) return '';
                    delete e.dataset.toVisit;
                    const style = getComputedStyle(e);
                    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                      ? '' : e.outerHTML.slice(0, 120);
                  }
                  """);
      if (!unseen.isEmpty()) {
        problems.add("no focus ring: " + unseen);
      }
    }
    var missed =
        (String)
            page.evaluate(
                "() => [...document.querySelectorAll('[data-to-visit]')]"
                    + ".map(e => e.outerHTML.slice(0, 120)).join(' ; ')");
    if (!missed.isEmpty()) {
      problems.add("not reached: " + missed);
    }
    return problems;
  }
}
