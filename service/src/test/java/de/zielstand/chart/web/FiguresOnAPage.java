package de.zielstand.chart.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import de.zielstand.chart.Examples;
import de.zielstand.chart.Figure;
import de.zielstand.chart.Palette;
import de.zielstand.chart.Svg;
import de.zielstand.page.Assets;
import de.zielstand.page.Language;
import de.zielstand.page.web.Frame;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page with nothing but figures, under the policy that all pages have. */
final class FiguresOnAPage {
  static final String ADDRESS = "http://figures.invalid/";
  private static final List<String> STYLES =
      List.of(
          "webjars/bootstrap/5.3.8/dist/css/bootstrap.min.css",
          "styles/theme.css",
          "styles/page.css",
          "styles/parts.css",
          "styles/chart.css");
  private static final Frame FRAME =
      new Frame(
          Language.GERMAN,
          Frame.Theme.LIGHT,
          "/",
          "",
          Optional.empty(),
          List.of(),
          new Frame.View(2018, 4, 2016, 2019),
          "",
          false);

  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private FiguresOnAPage(Page page) {
    this.page = page;
  }

  static FiguresOnAPage open(BrowserContext window, List<Figure> figures) {
    FiguresOnAPage opened = new FiguresOnAPage(window.newPage());
    opened.page.onConsoleMessage(message -> opened.complaints.add(message.text()));
    opened.page.onPageError(opened.complaints::add);
    opened.page.route("**/*", route -> answer(route, figures));
    opened.page.navigate(ADDRESS);
    return opened;
  }

  Page page() {
    return page;
  }

  /** What the browser wrote to its console. */
  List<String> complaints() {
    return complaints;
  }

  /** Of a figure's only canvas, or one of several; it has to be in sight to be drawn. */
  Object drawn(int canvas, String expression) {
    page.locator("canvas").nth(canvas).scrollIntoViewIfNeeded();
    page.waitForFunction(
        "n => Boolean(Chart.getChart(document.querySelectorAll('canvas')[n]))", canvas);
    return page.evaluate(
        "n => { const chart = Chart.getChart(document.querySelectorAll('canvas')[n]); return "
            + expression
            + "; }",
        canvas);
  }

  static String html(Figure figure) {
    StringOutput text = new StringOutput();
    JtefigureGenerated.render(
        new OwaspHtmlTemplateOutput(text), none(), FRAME, figure, "/figure.csv", "/figure.svg", 2);
    return text.toString();
  }

  private static void answer(Route route, List<Figure> figures) {
    String path = URI.create(route.request().url()).getPath();
    if (path.startsWith("/assets/")) {
      route.fulfill(
          new FulfillOptions()
              .setContentType(path.endsWith(".css") ? "text/css" : "text/javascript")
              .setBodyBytes(Assets.content(path.split("/", 4)[3]).orElseThrow()));
    } else if (path.equals("/figure.svg")) {
      route.fulfill(
          new FulfillOptions()
              .setContentType("image/svg+xml")
              .setBody(Svg.of(Examples.all().getFirst(), Language.GERMAN, Palette.LIGHT)));
    } else {
      route.fulfill(
          new FulfillOptions()
              .setContentType("text/html; charset=utf-8")
              .setHeaders(
                  Map.of(
                      "Content-Security-Policy",
                      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:"))
              .setBody(document(figures)));
    }
  }

  private static String document(List<Figure> figures) {
    StringBuilder html =
        new StringBuilder("<!doctype html><html lang=\"de\" data-bs-theme=\"light\"><head>")
            .append("<meta name=\"viewport\" content=\"width=device-width\"><title>Figuren</title>")
            .append("<link rel=\"icon\" href=\"data:,\">");
    STYLES.forEach(style ->
        html.append("<link rel=\"stylesheet\" href=\"%s\">".formatted(Assets.address(style))));
    html.append("</head><body><main><h1>Figuren</h1>");
    figures.forEach(figure -> html.append(html(figure)));
    StringOutput scripts = new StringOutput();
    JtescriptsGenerated.render(new OwaspHtmlTemplateOutput(scripts), none());
    return html.append(scripts).append("</main></body></html>").toString();
  }

  @SuppressWarnings("NullAway") // the generated code takes null for "no interceptor"
  private static gg.jte.html.HtmlInterceptor none() {
    gg.jte.html.@Nullable HtmlInterceptor none = null;
    return none;
  }
}
