package de.zielstand.access.web;

import de.zielstand.page.Wording;
import de.zielstand.page.web.Frame.View;
import io.micronaut.http.HttpRequest;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The year and quarter a person looks at: from the address, else as chosen last, else the last one.
 */
final class ViewChoice {
  private static final Pattern SHAPE = Pattern.compile("(\\d{4})-Q([1-4])");

  private ViewChoice() {}

  static View of(HttpRequest<?> request) {
    var today = LocalDate.now(Wording.ZONE);
    var chosen =
        Cookies.value(request, Cookies.VIEW)
            .flatMap(text -> parse(text, today))
            .orElseGet(() -> lastQuarter(today));
    var year = number(request, "year").filter(y -> y >= 1990 && y <= 2100).orElse(chosen.year());
    var quarter = number(request, "quarter").filter(q -> q >= 1 && q <= 4).orElse(chosen.quarter());
    return view(year, quarter, today);
  }

  static String text(View view) {
    return view.year() + "-Q" + view.quarter();
  }

  private static Optional<View> parse(String text, LocalDate today) {
    var match = SHAPE.matcher(text);
    return match.matches()
        ? Optional.of(
            view(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)), today))
        : Optional.empty();
  }

  private static View lastQuarter(LocalDate today) {
    var day = today.minusMonths(3);
    return view(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR), today);
  }

  private static View view(int year, int quarter, LocalDate today) {
    return new View(
        year, quarter, Math.min(year, today.getYear() - 11), Math.max(year, today.getYear() + 1));
  }

  private static Optional<Integer> number(HttpRequest<?> request, String name) {
    return request
        .getParameters()
        .get(name, String.class)
        .filter(text -> text.matches("\\d{1,4}"))
        .map(Integer::parseInt);
  }
}
