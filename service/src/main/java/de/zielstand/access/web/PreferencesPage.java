package de.zielstand.access.web;

import de.zielstand.access.People;
import de.zielstand.page.Form;
import de.zielstand.page.Language;
import de.zielstand.page.web.Frame.Theme;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.MayCall;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.util.Map;

/** How a person wants to see the pages: language, light or dark, year and quarter. */
@HtmlPage
@Controller("/ansicht")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@MayCall(anyone = true)
final class PreferencesPage {
  private final Cookies cookies;
  private final People people;

  PreferencesPage(Cookies cookies, People people) {
    this.cookies = cookies;
    this.people = people;
  }

  @Post("/sprache")
  HttpResponse<?> language(HttpRequest<?> request, @Body Map<String, Object> fields) {
    var form = new Form(fields);
    var language = Language.of(form.text("language")).orElse(Language.GERMAN);
    Callers.of(request).ifPresent(caller -> people.chooseLanguage(caller, language));
    return back(form).cookie(cookies.lasting(Cookies.LANGUAGE, language.code(), Cookies.A_YEAR));
  }

  @Post("/farben")
  HttpResponse<?> theme(@Body Map<String, Object> fields) {
    var form = new Form(fields);
    var chosen = form.text("theme");
    for (var theme : Theme.values()) {
      if (theme.code().equals(chosen)) {
        return back(form).cookie(cookies.lasting(Cookies.THEME, chosen, Cookies.A_YEAR));
      }
    }
    return back(form);
  }

  @Post("/zeitraum")
  HttpResponse<?> period(HttpRequest<?> request, @Body Map<String, Object> fields) {
    var form = new Form(fields);
    var chosen = form.text("year") + "-Q" + form.text("quarter");
    return back(form)
        .cookie(
            cookies.make(
                Cookies.VIEW,
                chosen.matches("\\d{4}-Q[1-4]")
                    ? chosen
                    : ViewChoice.text(ViewChoice.of(request))));
  }

  /** Puts the introduction away, or back onto the start page. */
  @Post("/einfuehrung")
  HttpResponse<?> tour(@Body Map<String, Object> fields) {
    return new Form(fields).text("tour").equals("show")
        ? Html.seeOther("/").cookie(cookies.forgotten(Cookies.TOUR))
        : Html.seeOther("/").cookie(cookies.lasting(Cookies.TOUR, "seen", Cookies.A_YEAR));
  }

  private static io.micronaut.http.MutableHttpResponse<String> back(Form form) {
    var page = form.text("page");
    return Html.seeOther(page.matches("/[A-Za-z0-9][A-Za-z0-9/._~-]*") ? page : "/");
  }
}
