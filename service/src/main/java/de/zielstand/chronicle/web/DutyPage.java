package de.zielstand.chronicle.web;

import de.zielstand.chronicle.Chronicles.Written;
import de.zielstand.chronicle.Due;
import de.zielstand.chronicle.Entry;
import de.zielstand.chronicle.ReportDues;
import de.zielstand.chronicle.web.ChronicleDesk.Known;
import de.zielstand.element.Owner;
import de.zielstand.network.Body;
import de.zielstand.network.ReportDuty;
import de.zielstand.page.Form;
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
import io.micronaut.http.annotation.Post;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One duty to report: when it is due, and which reports were given. */
@HtmlPage
@Controller("/kommunen/{ags}/berichtspflichten/{duty}")
final class DutyPage {
  private final ChronicleDesk desk;

  DutyPage(ChronicleDesk desk) {
    this.desk = desk;
  }

  @Get
  @MayCall({Role.RECORDER, Role.APPROVER, Role.COMMISSIONER, Role.READER, Role.ADMINISTRATOR})
  HttpResponse<?> show(String ags, String duty, Frame frame, Scope scope, Actor actor) {
    var known = desk.known(scope);
    var shown = duty(known, duty);
    var may = desk.mayEnter(scope, actor, Owner.of(Optional.empty(), shown));
    return page(HttpStatus.OK, new DutyView(frame, ags, known, shown, may, Draft.EMPTY));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @MayCall({Role.RECORDER, Role.COMMISSIONER})
  HttpResponse<?> add(
      String ags,
      String duty,
      Frame frame,
      Scope scope,
      Actor actor,
      @io.micronaut.http.annotation.Body Map<String, Object> fields) {
    var known = desk.known(scope);
    var shown = duty(known, duty);
    desk.requireEntry(scope, actor, Owner.of(Optional.empty(), shown));
    var typed = new Typed(new Form(fields), known, frame.language());
    var report = typed.report(shown.code());
    if (report.isEmpty()) {
      var view = new DutyView(frame, ags, known, shown, true, typed.draft());
      return page(HttpStatus.UNPROCESSABLE_ENTITY, view);
    }
    if (desk.chronicles().add(scope, report.get(), actor.id()) == Written.DONE) {
      return Html.seeOther(new ChronicleLinks(ags).duty(shown.code()) + "?done=entered#berichte");
    }
    var doubled = typed.draft().wrong("day", "chronicle.problem.double.report");
    return page(HttpStatus.CONFLICT, new DutyView(frame, ags, known, shown, true, doubled));
  }

  private ReportDuty duty(Known known, String code) {
    return known.catalogue().reportDuties().stream()
        .filter(one -> one.code().value().equals(code))
        .findFirst()
        .orElseThrow(desk::nothing);
  }

  private static HttpResponse<?> page(HttpStatus status, DutyView view) {
    return Html.with(
        status, (output, interceptor) -> JtedutyGenerated.render(output, interceptor, view));
  }

  /** What the page shows. */
  record DutyView(
      Frame frame, String ags, Known known, ReportDuty duty, boolean enters, Draft draft) {

    ChronicleLinks links() {
      return new ChronicleLinks(ags);
    }

    DueWords words() {
      return new DueWords(frame);
    }

    List<Due> dues() {
      return ReportDues.of(duty, known.chronicle())
          .until(known.today(), known.catalogue().calendar());
    }

    List<Entry> reports() {
      return known.chronicle().reports(duty.code());
    }

    /** Those to whom it is owed first; another can be told as well. */
    List<Body> receivers() {
      var owed =
          known.catalogue().bodies().stream().filter(body -> duty.to().contains(body.code()));
      var others =
          known.catalogue().bodies().stream().filter(body -> !duty.to().contains(body.code()));
      return java.util.stream.Stream.concat(owed, others).toList();
    }
  }
}
