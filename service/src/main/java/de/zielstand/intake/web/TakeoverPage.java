package de.zielstand.intake.web;

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
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Figures of former years by hand: the state tries a file, then takes it over as a whole. */
@HtmlPage
@Controller("/land/uebernahme")
@MayCall(Role.STATE)
final class TakeoverPage {
  private static final String COMMIT = "uebernehmen";

  private final Takeovers takeovers;

  TakeoverPage(Takeovers takeovers) {
    this.takeovers = takeovers;
  }

  /**
   * What a file came to.
   *
   * @param taken whether it was taken over or only tried
   */
  record Result(boolean taken, IntakeAnswer answer) {
    boolean changesNothing() {
      return answer.accepted() == 0 && answer.problems().isEmpty();
    }
  }

  @Get
  HttpResponse<?> show(Frame frame) {
    return page(HttpStatus.OK, frame, Optional.empty(), Mistakes.NONE);
  }

  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> read(
      Frame frame,
      Scope scope,
      Actor actor,
      @Part("file") @Nullable CompletedFileUpload file,
      @Part("decimal") @Nullable String decimal,
      @Part("step") @Nullable String step) {
    if (file == null || file.getSize() == 0) {
      return wrong(
          frame, Mistakes.of(Place.field("file", "MISSING", "intake.import.file.missing")));
    }
    try {
      var sign = decimal == null || decimal.isEmpty() ? null : decimal;
      var run = takeovers.look(file.getBytes(), sign, scope, frame.texts());
      boolean commits = COMMIT.equals(step);
      var answer =
          commits
              ? takeovers.commit(run, _ -> Optional.empty(), actor.id())
              : takeovers.preview(run);
      return page(HttpStatus.OK, frame, Optional.of(new Result(commits, answer)), Mistakes.NONE);
    } catch (Refusal refusal) {
      if (refusal.problem().kind() != Problem.Kind.INVALID) {
        throw refusal;
      }
      return wrong(frame, new Mistakes(refusal.problem().places()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HttpResponse<?> wrong(Frame frame, Mistakes mistakes) {
    return page(HttpStatus.UNPROCESSABLE_ENTITY, frame, Optional.empty(), mistakes);
  }

  private static HttpResponse<?> page(
      HttpStatus status, Frame frame, Optional<Result> result, Mistakes mistakes) {
    return Html.with(
        status,
        (output, interceptor) ->
            JtetakeoverGenerated.render(output, interceptor, frame, result, mistakes));
  }
}
