package de.zielstand.dashboard.web;

import de.zielstand.chart.ChartCsv;
import de.zielstand.chart.Palette;
import de.zielstand.chart.Svg;
import de.zielstand.dashboard.web.Composer.Request;
import de.zielstand.page.Problem;
import de.zielstand.page.Refusal;
import de.zielstand.panel.Panel;
import de.zielstand.panel.PanelContent;
import de.zielstand.panel.PanelTable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;

/** One panel as a file: the same numbers, with the same filters. */
record PanelFile(Composer composer) {
  static final String CSV = "text/csv; charset=utf-8";
  static final String SVG = "image/svg+xml";

  HttpResponse<String> csv(Request request, String panel) {
    var table = PanelTable.of(found(request, panel).content(), request.frame().language());
    return answer(ChartCsv.of(table, request.frame().language()), request, panel, "csv")
        .contentType(CSV);
  }

  HttpResponse<String> svg(Request request, String panel) {
    if (!(found(request, panel).content() instanceof PanelContent.Drawn drawn)) {
      throw new Refusal(Problem.Kind.NOT_FOUND);
    }
    var dark = "dark".equals(request.address().get("palette"));
    var drawing =
        Svg.of(drawn.figure(), request.frame().language(), dark ? Palette.DARK : Palette.LIGHT);
    return answer(drawing, request, panel, "svg").contentType(SVG);
  }

  private Panel found(Request request, String panel) {
    return composer.one(request, panel).orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND));
  }

  private static MutableHttpResponse<String> answer(
      String file, Request request, String panel, String ending) {
    return HttpResponse.ok(file)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "inline; filename=\"%s-%s-%s.%s\""
                .formatted(request.scope().name(), request.name(), panel, ending));
  }
}
