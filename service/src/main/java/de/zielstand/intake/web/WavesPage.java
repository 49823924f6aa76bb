package de.zielstand.intake.web;

import de.zielstand.intake.JudgedWave;
import de.zielstand.intake.WaveIntake;
import de.zielstand.intake.web.WavesView.Preview;
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
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Language assessments by hand. A table with a row per child is counted at once; what waits for the
 * commit are its counts, in the browser of the one who brought it.
 */
@HtmlPage
@Controller("/kommunen/{ags}/sprachstand")
@MayCall({Role.RECORDER, Role.COMMISSIONER})
final class WavesPage {
  private final WaveDesk desk;
  private final JsonMapper json;

  WavesPage(WaveDesk desk, JsonMapper json) {
    this.desk = desk;
    this.json = json;
  }

  @Get
  HttpResponse<?> show(String ags, Frame frame, Scope scope, Actor actor) {
    return page(
        HttpStatus.OK,
        ags,
        frame,
        scope,
        desk.at(scope, actor),
        WaveForm.NOTHING,
        Mistakes.NONE,
        Optional.empty());
  }

  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> read(
      String ags,
      Frame frame,
      Scope scope,
      Actor actor,
      @Part("file") @Nullable CompletedFileUpload file,
      @Part("indicator") @Nullable String indicator,
      @Part("period") @Nullable String period,
      @Part("instrument") @Nullable String instrument,
      @Part("version") @Nullable String version,
      @Part("eligible") @Nullable String eligible) {
    var typed =
        new WaveForm(
            clean(indicator), clean(period), clean(instrument), clean(version), clean(eligible));
    var intake = desk.at(scope, actor);
    try {
      if (file == null || file.getSize() == 0) {
        throw Refusal.at(Place.field("file", "MISSING", "intake.import.file.missing"));
      }
      var judged = intake.judge(WavesApi.counted(intake, typed, bytes(file)));
      if (!judged.problems().isEmpty()) {
        throw SentWave.refusal(judged.problems());
      }
      var preview = preview(judged, intake, frame);
      return page(
          HttpStatus.OK, ags, frame, scope, intake, typed, Mistakes.NONE, Optional.of(preview));
    } catch (Refusal refusal) {
      var problem = refusal.problem();
      if (problem.kind() != Problem.Kind.INVALID && problem.kind() != Problem.Kind.TOO_LARGE) {
        throw refusal;
      }
      var places = problem.places().stream().map(place -> located(place, frame)).toList();
      return page(
          HttpStatus.valueOf(problem.kind().status()),
          ags,
          frame,
          scope,
          intake,
          typed,
          new Mistakes(places),
          Optional.empty());
    }
  }

  @Post("/uebernehmen")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> take(String ags, Scope scope, Actor actor, @Body Map<String, Object> fields) {
    var document = new Form(fields).secret("wave").getBytes(StandardCharsets.UTF_8);
    var judged = desk.at(scope, actor).judge(SentWave.json(document));
    if (!judged.problems().isEmpty()) {
      throw SentWave.refusal(judged.problems());
    }
    desk.take(scope, judged, actor);
    return Html.seeOther(WavesView.path(ags) + "?done=wave-taken");
  }

  @Post("/zuruecknehmen")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> undo(String ags, Scope scope, Actor actor, @Body Map<String, Object> fields) {
    var form = new Form(fields);
    desk.undo(scope, form.text("indicator"), form.text("period"), form.text("number"), actor);
    return Html.seeOther(WavesView.path(ags) + "?done=wave-undone");
  }

  private Preview preview(JudgedWave judged, WaveIntake intake, Frame frame) {
    var answer = WaveAnswer.of(judged, intake.intake(), false, frame.texts());
    var notices =
        Stream.concat(answer.notices().stream(), answer.doubts().stream())
            .map(IntakeAnswer.Finding::message)
            .distinct()
            .toList();
    return new Preview(judged, WaveDocument.of(judged.wave(), json), notices);
  }

  private HttpResponse<?> page(
      HttpStatus status,
      String ags,
      Frame frame,
      Scope scope,
      WaveIntake intake,
      WaveForm typed,
      Mistakes mistakes,
      Optional<Preview> preview) {
    var view =
        new WavesView(
            frame,
            ags,
            intake.indicators().stream()
                .filter(held -> !held.indicator().scale().isEmpty())
                .toList(),
            desk.findings(scope, Optional.empty()),
            typed,
            mistakes,
            preview);
    return Html.with(
        status, (output, interceptor) -> JtewavesGenerated.render(output, interceptor, view));
  }

  /** What is wrong in a line is said of the field with the file. */
  private static Place located(Place place, Frame frame) {
    return place
        .line()
        .map(line ->
            Place.field(
                "file",
                place.code(),
                "intake.wave.line",
                line,
                place.column().orElse(""),
                place.message(frame.texts())))
        .orElse(place);
  }

  private static String clean(@Nullable String text) {
    return new Form(Map.of("text", text == null ? "" : text)).text("text");
  }

  private static byte[] bytes(CompletedFileUpload file) {
    try {
      return file.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
