package de.zielstand.dashboard.web;

import de.zielstand.dashboard.DashboardFiles;
import de.zielstand.dashboard.DashboardName;
import de.zielstand.dashboard.Draft;
import de.zielstand.dashboard.Draft.Outcome;
import de.zielstand.dashboard.OwnDashboards;
import de.zielstand.dashboard.OwnDashboards.Saving;
import de.zielstand.dashboard.OwnDashboards.Version;
import de.zielstand.dashboard.web.Composer.Request;
import de.zielstand.page.Form;
import de.zielstand.page.Mistakes;
import de.zielstand.page.Problem;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Refusal;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.Actor;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A municipality writes dashboards of its own: text in, looked at before it is kept. */
@HtmlPage
@Controller("/kommunen/{ags}/dashboards")
@MayCall({Role.COMMISSIONER, Role.ADMINISTRATOR})
final class EditorPage {
  private static final Outcome.Wrong NONE = new Outcome.Wrong(Mistakes.NONE, List.of());

  private final DashboardFiles files;
  private final OwnDashboards own;
  private final Library library;
  private final Composer composer;

  EditorPage(DashboardFiles files, OwnDashboards own, Library library, Composer composer) {
    this.files = files;
    this.own = own;
    this.library = library;
    this.composer = composer;
  }

  @Get("/neu")
  HttpResponse<?> begin(String ags, Frame frame, Scope scope, @QueryValue @Nullable String from) {
    var document =
        Optional.ofNullable(from)
            .flatMap(DashboardName::parse)
            .flatMap(name -> document(scope, name))
            .orElseGet(() -> frame.text("dashboard.editor.example"));
    return form(HttpStatus.OK, scope, frame, Optional.empty(), new Draft("", 0, document), NONE);
  }

  @Post("/neu")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> add(
      String ags, Frame frame, Scope scope, Actor actor, @Body Map<String, Object> fields) {
    var form = new Form(fields);
    var draft = new Draft(form.text("name"), 0, form.document("document"));
    return sent(scope, frame, actor, Optional.empty(), draft, form);
  }

  @Get("/{dashboard}/bearbeiten")
  HttpResponse<?> edit(
      String ags,
      String dashboard,
      Frame frame,
      Scope scope,
      @QueryValue @Nullable String version) {
    var name = name(dashboard);
    var versions = versions(scope, name);
    var draft = new Draft(name.value(), versions.getFirst().number(), text(versions, version));
    return form(HttpStatus.OK, scope, frame, Optional.of(name), draft, NONE);
  }

  @Post("/{dashboard}/bearbeiten")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> save(
      String ags,
      String dashboard,
      Frame frame,
      Scope scope,
      Actor actor,
      @Body Map<String, Object> fields) {
    var name = name(dashboard);
    versions(scope, name);
    var form = new Form(fields);
    return sent(scope, frame, actor, Optional.of(name), Draft.of(form).named(name), form);
  }

  /** What the text being typed would show; nothing is kept. */
  @Post("/vorschau")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> preview(String ags, Frame frame, Scope scope, @Body Map<String, Object> fields) {
    var draft = Draft.of(new Form(fields));
    var sketch = sketch(scope, frame, draft);
    return Html.ok(
        (output, interceptor) -> JtepreviewGenerated.render(output, interceptor, frame, sketch));
  }

  @Post("/{dashboard}/loeschen")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> leaveOut(
      String ags,
      String dashboard,
      Frame frame,
      Scope scope,
      Actor actor,
      @Body Map<String, Object> fields) {
    var name = name(dashboard);
    versions(scope, name);
    var expected = new Form(fields).number("version").orElse(0);
    return switch (own.save(scope, name, expected, Optional.empty(), actor.id())) {
      case Saving.Saved _, Saving.Unchanged _ ->
          Html.seeOther(Links.of(scope).all() + "?done=dashboard-removed");
      case Saving.Conflict _ ->
          throw new Refusal(new Problem(Problem.Kind.CONFLICT, "dashboard.problem.conflict"));
      case Saving.Full full -> throw new IllegalStateException("Nothing was added: " + full);
    };
  }

  private HttpResponse<?> sent(
      Scope scope,
      Frame frame,
      Actor actor,
      Optional<DashboardName> fixed,
      Draft draft,
      Form form) {
    if (form.text("do").equals("preview")) {
      return form(HttpStatus.OK, scope, frame, fixed, draft, NONE);
    }
    return switch (draft.check(files, library.shelf(scope))) {
      case Outcome.Wrong wrong ->
          form(HttpStatus.UNPROCESSABLE_ENTITY, scope, frame, fixed, draft, wrong);
      case Outcome.Ready ready ->
          saved(
              scope,
              frame,
              fixed,
              draft,
              own.save(
                  scope, ready.name(), draft.version(), Optional.of(draft.document()), actor.id()));
    };
  }

  private HttpResponse<?> saved(
      Scope scope, Frame frame, Optional<DashboardName> fixed, Draft draft, Saving saving) {
    return switch (saving) {
      case Saving.Saved _, Saving.Unchanged _ ->
          Html.seeOther(Links.of(scope).of(draft.nameOrNone()) + "?done=dashboard-saved");
      case Saving.Conflict(int newest) when fixed.isPresent() ->
          form(
              HttpStatus.CONFLICT,
              scope,
              frame,
              fixed,
              new Draft(draft.name(), newest, draft.document()),
              wrong(Place.of("dashboard", "document", "CONFLICT")));
      // A dashboard that was left out keeps its name, for it can come back.
      case Saving.Conflict _ ->
          form(
              HttpStatus.CONFLICT,
              scope,
              frame,
              fixed,
              draft,
              wrong(Place.of("dashboard", "name", "NAME_TAKEN", draft.name())));
      case Saving.Full(int most) ->
          form(
              HttpStatus.UNPROCESSABLE_ENTITY,
              scope,
              frame,
              fixed,
              draft,
              wrong(Place.of("dashboard", "name", "TOO_MANY", most)));
    };
  }

  private HttpResponse<?> form(
      HttpStatus status,
      Scope scope,
      Frame frame,
      Optional<DashboardName> fixed,
      Draft draft,
      Outcome.Wrong wrong) {
    var view =
        new EditorView(
            frame,
            Links.of(scope),
            fixed,
            draft,
            wrong,
            fixed.map(name -> own.versions(scope, name)).orElse(List.of()),
            sketch(scope, frame, draft));
    return Html.with(
        status, (output, interceptor) -> JteeditorGenerated.render(output, interceptor, view));
  }

  /** The panels of a draft, or what keeps them from being shown; its name does not matter yet. */
  private Sketch sketch(Scope scope, Frame frame, Draft draft) {
    return switch (draft.unnamed().check(files, library.shelf(scope))) {
      case Outcome.Wrong wrong -> new Sketch.Refused(wrong.problems());
      case Outcome.Ready(var name, var shelf) ->
          new Sketch.Drawn(composer.whole(new Request(scope, frame, shelf, name, Map.of())));
    };
  }

  private Optional<String> document(Scope scope, DashboardName name) {
    return Optional.ofNullable(files.delivered().get(name))
        .map(DashboardFiles.Delivered::document)
        .or(() -> own.versions(scope, name).stream().findFirst().flatMap(Version::document));
  }

  /** Also of one left out, which can come back; a name never used is not found. */
  private List<Version> versions(Scope scope, DashboardName name) {
    var versions = own.versions(scope, name);
    if (versions.isEmpty()) {
      throw new Refusal(Problem.Kind.NOT_FOUND);
    }
    return versions;
  }

  /** The version asked for, else the newest that says anything. */
  private static String text(List<Version> versions, @Nullable String wanted) {
    var kept = versions.stream().filter(one -> one.document().isPresent()).toList();
    return kept.stream()
        .filter(one -> Integer.toString(one.number()).equals(wanted))
        .findFirst()
        .or(() -> kept.stream().findFirst())
        .flatMap(Version::document)
        .orElse("");
  }

  private static DashboardName name(String dashboard) {
    return DashboardName.parse(dashboard).orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND));
  }

  private static Outcome.Wrong wrong(Place place) {
    return new Outcome.Wrong(Mistakes.of(place), List.of());
  }
}
