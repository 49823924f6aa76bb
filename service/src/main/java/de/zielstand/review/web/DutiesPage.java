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
import de.zielstand.tenancy.Ags;
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
    var tenant = new Ags(ags);
    var known = duties.in(scope);
    var remit = remit(scope, tenant, actor);
    var mine = known.duties().stream().filter(duty -> remit.covers(duty.key().owner())).toList();
    var filter = DutyFilter.of(request);
    var chosen = filter.of(mine, frame.when());
    var approves = actor.holds(tenant, Role.APPROVER);
    var view =
        new DutyList(
            new DutyLinks(ags),
            new DutyWords(frame, known.today()),
            remit,
            mine,
            filter,
            chosen.size(),
            filter.state().isPresent() ? List.of() : DutyGroup.all(chosen, approves),
            filter.state().map(state -> DutyGroup.ordered(chosen, state)).stream()
                .flatMap(List<Duty>::stream)
                .skip((filter.page() - 1L) * PAGE)
                .limit(PAGE)
                .toList(),
            (chosen.size() + PAGE - 1) / PAGE,
            approves,
            Staff.mayAssign(actor, tenant));
    return Html.ok(
        (output, interceptor) -> JtedutiesGenerated.render(output, interceptor, frame, view));
  }

  /** Only those who do nothing but enter are kept to what is assigned to them. */
  private Remit remit(Scope scope, Ags tenant, Actor actor) {
    return Staff.seesAll(actor, tenant)
        ? new Remit.Everything()
        : assignments.remit(scope, actor.id());
  }
}
