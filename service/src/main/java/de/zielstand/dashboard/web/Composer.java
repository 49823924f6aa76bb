package de.zielstand.dashboard.web;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.dashboard.Asked;
import de.zielstand.dashboard.Choices;
import de.zielstand.dashboard.Dashboard;
import de.zielstand.dashboard.DashboardName;
import de.zielstand.dashboard.Ground;
import de.zielstand.dashboard.Shelf;
import de.zielstand.dashboard.Shelf.Piece;
import de.zielstand.dashboard.web.DashboardView.Part;
import de.zielstand.evaluation.FigureState;
import de.zielstand.page.Problem;
import de.zielstand.page.Refusal;
import de.zielstand.page.web.Frame;
import de.zielstand.panel.Panel;
import de.zielstand.panel.PanelSources;
import de.zielstand.panel.PanelWish;
import de.zielstand.panel.Panels;
import de.zielstand.period.Period;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Puts a dashboard together: asks the stores once, and fills all of its panels from that. */
@Singleton
final class Composer {
  private final PanelSources sources;
  private final Catalogues catalogues;

  Composer(PanelSources sources, Catalogues catalogues) {
    this.sources = sources;
    this.catalogues = catalogues;
  }

  /** Which dashboard, for whom, and what the address says beside. */
  record Request(
      Scope scope, Frame frame, Shelf shelf, DashboardName name, Map<String, String> address) {
    static Request of(
        HttpRequest<?> asked, Scope scope, Frame frame, Shelf shelf, String dashboard) {
      var name =
          DashboardName.parse(dashboard).orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND));
      var address = asked.getParameters().asMap(String.class, String.class);
      return new Request(scope, frame, shelf, name, address);
    }

    Dashboard dashboard() {
      return shelf.find(name).orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND));
    }
  }

  DashboardView whole(Request request) {
    return view(request, _ -> true);
  }

  /** One panel alone, for a file of it. */
  Optional<Panel> one(Request request, String address) {
    return view(request, piece -> isAt(piece, address)).parts().stream()
        .flatMap(part -> part instanceof Part.Filled(_, var panel) ? Stream.of(panel) : Stream.of())
        .findFirst();
  }

  private DashboardView view(Request request, Predicate<Piece> wanted) {
    Frame frame = request.frame;
    Dashboard dashboard = request.dashboard();
    Choices choices = Choices.of(catalogue(request.scope));
    Asked asked =
        Asked.of(
            request.address,
            new Ground(
                new Ags(request.scope.name()),
                dashboard,
                choices,
                Period.quarter(frame.view().year(), frame.view().quarter()),
                FigureState.APPROVED));
    return new DashboardView(
        frame,
        Links.of(request.scope),
        request.name,
        dashboard,
        asked,
        choices,
        Instant.now().truncatedTo(ChronoUnit.SECONDS),
        parts(request, asked, wanted));
  }

  private List<Part> parts(Request request, Asked asked, Predicate<Piece> wanted) {
    Frame frame = request.frame;
    List<Piece> pieces = request.shelf.pieces(request.name).stream().filter(wanted).toList();
    List<PanelWish> wishes = pieces.stream().flatMap(piece -> wish(piece, frame).stream()).toList();
    var facts = sources.of(request.scope, asked.view(), wishes);
    return pieces.stream()
        .<Part>map(piece ->
            switch (piece) {
              case Piece.Shown shown ->
                  new Part.Filled(
                      shown.entry().width(),
                      Panels.of(wish(shown, frame), facts, frame.language()));
              case Piece.Lost(var include) -> new Part.Lost(include);
            })
        .toList();
  }

  private static Optional<PanelWish> wish(Piece piece, Frame frame) {
    return switch (piece) {
      case Piece.Shown shown -> Optional.of(wish(shown, frame));
      case Piece.Lost _ -> Optional.empty();
    };
  }

  private static PanelWish wish(Piece.Shown shown, Frame frame) {
    PanelWish wish = shown.entry().wish(frame.language());
    return new PanelWish(shown.address(), wish.kind(), wish.heading(), wish.choice());
  }

  private static boolean isAt(Piece piece, String address) {
    return piece instanceof Piece.Shown shown && shown.address().equals(address);
  }

  private Catalogue catalogue(Scope scope) {
    return catalogues
        .current(scope)
        .map(Catalogues.Recorded::catalogue)
        .orElseGet(() -> Catalogue.empty(new Ags(scope.name()), ""));
  }
}
