package de.zielstand.yearly.web;

import de.zielstand.catalogue.Catalogues;
import de.zielstand.catalogue.Lifecycle;
import de.zielstand.catalogue.Measure;
import de.zielstand.element.Code;
import de.zielstand.element.Owner;
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
import de.zielstand.review.Assignments;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import de.zielstand.yearly.Account;
import de.zielstand.yearly.Account.Told;
import de.zielstand.yearly.Roll;
import de.zielstand.yearly.Roll.Entry;
import de.zielstand.yearly.Rounds;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one measure tells in the round of a year. */
@HtmlPage
@Controller("/kommunen/{ags}/jahresrunde/{year}/{concept}/{owner}")
final class AccountPage {
  private final Rounds rounds;
  private final Catalogues catalogues;
  private final Assignments assignments;

  AccountPage(Rounds rounds, Catalogues catalogues, Assignments assignments) {
    this.rounds = rounds;
    this.catalogues = catalogues;
    this.assignments = assignments;
  }

  @Get
  @MayCall({Role.RECORDER, Role.APPROVER, Role.COMMISSIONER, Role.ADMINISTRATOR})
  HttpResponse<?> show(
      String ags, int year, String concept, String owner, Frame frame, Scope scope, Actor actor) {
    var entry = entry(scope, year, concept, owner);
    var draft = AccountDraft.of(entry);
    return page(HttpStatus.OK, frame, ags, year, entry, draft, answers(scope, actor, entry));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @MayCall({Role.RECORDER, Role.COMMISSIONER})
  HttpResponse<?> save(
      String ags,
      int year,
      String concept,
      String owner,
      Frame frame,
      Scope scope,
      Actor actor,
      @Body Map<String, Object> fields) {
    var entry = entry(scope, year, concept, owner);
    if (!answers(scope, actor, entry)) {
      throw new Refusal(new Problem(Problem.Kind.FORBIDDEN, "intake.problem.not-yours"));
    }
    var form = new Form(fields);
    var draft = AccountDraft.of(form, entry);
    var told = told(form, entry.measure());
    if (draft.mistakes().any() || told.isEmpty()) {
      return page(HttpStatus.UNPROCESSABLE_ENTITY, frame, ags, year, entry, draft, true);
    }
    boolean saved =
        rounds.answer(
            scope,
            year,
            entry.concept().code(),
            entry.measure().code(),
            draft.seen(),
            told.get(),
            actor.id());
    if (!saved) {
      var newest = entry(scope, year, concept, owner);
      return page(HttpStatus.CONFLICT, frame, ags, year, newest, draft.against(newest), true);
    }
    return Html.seeOther(new RoundLinks(ags).of(year) + "&done=round-answered");
  }

  private Entry entry(Scope scope, int year, String concept, String measure) {
    boolean open = rounds.all(scope).stream().anyMatch(round -> round.year() == year);
    return Optional.of(scope)
        .filter(_ -> open)
        .flatMap(catalogues::current)
        .flatMap(current ->
            Roll.of(current.catalogue(), rounds.accounts(scope, year)).entry(concept, measure))
        .orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND));
  }

  /** The commissioner answers for all, a recorder for what is theirs. */
  private boolean answers(Scope scope, Actor actor, Entry entry) {
    var here = new Ags(scope.name());
    var owner = Owner.of(Optional.of(entry.concept().code()), entry.measure());
    return actor.holds(here, Role.COMMISSIONER)
        || (actor.holds(here, Role.RECORDER) && assignments.answersFor(scope, actor.id(), owner));
  }

  private static Optional<Told> told(Form form, Measure measure) {
    var picked = form.all("step");
    List<Code> steps =
        measure.steps().stream()
            .map(step -> step.code())
            .filter(code -> picked.contains(code.value()))
            .toList();
    return Arrays.stream(Lifecycle.State.values())
        .filter(state -> state.name().equals(form.text("state")))
        .findFirst()
        .map(state ->
            new Told(
                state,
                steps,
                form.text("experience"),
                said(form, "obstacles"),
                said(form, "nextStep"),
                said(form, "resources")));
  }

  private static Optional<String> said(Form form, String field) {
    return Optional.of(form.text(field)).filter(text -> !text.isEmpty());
  }

  private static HttpResponse<?> page(
      HttpStatus status,
      Frame frame,
      String ags,
      int year,
      Entry entry,
      AccountDraft draft,
      boolean editable) {
    return Html.with(
        status,
        (output, interceptor) ->
            JteaccountGenerated.render(
                output, interceptor, frame, new RoundLinks(ags), year, entry, draft, editable));
  }

  /** What is typed so far. */
  record AccountDraft(
      int seen,
      String state,
      List<String> steps,
      Map<String, String> texts,
      Mistakes mistakes,
      Optional<Account> theirs) {
    static final List<String> TEXTS = List.of("experience", "obstacles", "nextStep", "resources");

    static AccountDraft of(Entry entry) {
      var told = entry.account().map(Account::told);
      return new AccountDraft(
          entry.account().map(Account::number).orElse(0),
          told.map(Told::state).orElse(entry.measure().lifecycle().state()).name(),
          told.map(Told::stepsDone).orElse(List.of()).stream().map(Code::value).toList(),
          Map.of(
              "experience", told.map(Told::experience).orElse(""),
              "obstacles", told.flatMap(Told::obstacles).orElse(""),
              "nextStep", told.flatMap(Told::nextStep).orElse(""),
              "resources", told.flatMap(Told::resources).orElse("")),
          Mistakes.NONE,
          Optional.empty());
    }

    static AccountDraft of(Form form, Entry entry) {
      List<Place> places = new ArrayList<>();
      Map<String, String> texts = new java.util.HashMap<>();
      for (String field : TEXTS) {
        String text = form.text(field);
        texts.put(field, text);
        if (text.length() > Told.LONGEST) {
          places.add(Place.field(field, "TOO_LONG", "yearly.problem.too-long"));
        }
      }
      if (form.text("experience").isEmpty()) {
        places.add(Place.field("experience", "MISSING", "yearly.problem.experience"));
      }
      return new AccountDraft(
          form.number("seen").orElse(entry.account().map(Account::number).orElse(0)),
          form.text("state"),
          form.all("step"),
          texts,
          new Mistakes(places),
          Optional.empty());
    }

    /** Somebody else has answered: both stand on the page, and saving again is a decision. */
    AccountDraft against(Entry newest) {
      return new AccountDraft(
          newest.account().map(Account::number).orElse(0),
          state,
          steps,
          texts,
          mistakes,
          newest.account());
    }
  }
}
