package de.zielstand.review.web;

import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.Actor;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.review.Assignments;
import de.zielstand.review.Duties;
import de.zielstand.review.Duty;
import de.zielstand.review.Remit;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;

/** What the one who looks has to hand in or to approve. */
@HtmlPage
@Controller("/kommunen/{ags}/meldungen")
@MayCall({Role.RECORDER, Role.APPROVER, Role.COMMISSIONER, Role.ADMINISTRATOR})
final class DutiesPage {
  private static final int PAGE = 50;

  private final Duties duties;
  private final Assignments assignments;

  DutiesPage(Duties duties, Assignments assignments) {
    this.duties = duties;
    this.assignments = assignments;
  }

  @Get
  HttpResponse<?> show(String ags, HttpRequest<?> request, Frame frame, Scope scope, Actor actor) {
    var rights = DutyRights.of(actor, ags);
    var known = duties.in(scope);
    var remit = rights.seesAll() ? new Remit.Everything() : assignments.remit(scope, actor.id());
    var mine = known.duties().stream().filter(duty -> remit.covers(duty.key().owner())).toList();
    var filter = DutyFilter.of(request);
    var chosen = filter.of(mine, frame.when());
    var view =
        new DutyList(
            new DutyLinks(ags),
            new DutyWords(frame, known.today()),
            remit,
            mine,
            filter,
            chosen.size(),
            filter.state().isPresent() ? List.of() : DutyGroup.all(chosen, rights.approves()),
            filter.state().map(state -> DutyGroup.ordered(chosen, state)).stream()
                .flatMap(List<Duty>::stream)
                .skip((filter.page() - 1L) * PAGE)
                .limit(PAGE)
                .toList(),
            (chosen.size() + PAGE - 1) / PAGE,
            rights);
    return Html.ok(
        (output, interceptor) -> JtedutiesGenerated.render(output, interceptor, frame, view));
  }
}
