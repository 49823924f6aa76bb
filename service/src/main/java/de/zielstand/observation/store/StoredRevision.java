package de.zielstand.observation.store;

import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.figure.PlainDecimal;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Content;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Origin;
import de.zielstand.observation.Quality;
import de.zielstand.observation.Remark;
import de.zielstand.observation.Revision;
import de.zielstand.observation.Sign;
import de.zielstand.period.Period;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows as the revisions they keep; what many of them name is read once. */
final class StoredRevision {
  private final Map<String, Code> codes = new HashMap<>();
  private final Map<String, Period> periods = new HashMap<>();

  Revision of(RevisionRow row) {
    Optional<Code> concept =
        row.concept().isEmpty() ? Optional.empty() : Optional.of(code(row.concept()));
    return new Revision(
        new FigureKey(
            concept,
            code(row.indicator()),
            periods.computeIfAbsent(row.period(), text -> Period.parse(text).orElseThrow()),
            row.breakdown()),
        new Owner(concept, row.ownerType(), code(row.owner())),
        row.revision(),
        row.recordedAt(),
        Optional.ofNullable(row.displayName()),
        Origin.valueOf(row.origin()),
        Optional.ofNullable(row.reason()),
        content(row),
        new Remark(
            Optional.ofNullable(row.note()),
            Optional.ofNullable(row.reportedBy()),
            Optional.ofNullable(row.reportedOn()),
            Optional.ofNullable(row.reportedWay()),
            Optional.ofNullable(row.evidence())));
  }

  private Code code(String text) {
    return codes.computeIfAbsent(text, Code::new);
  }

  private static Content content(RevisionRow row) {
    return switch (row.form()) {
      case "WITHDRAWN" -> new Content.Withdrawn();
      case "SIGN" -> new Content.Missing(Sign.valueOf(there(row.sign())));
      default -> new Content.Value(amount(row), Quality.valueOf(there(row.quality())));
    };
  }

  private static Amount amount(RevisionRow row) {
    return switch (row.form()) {
      case "COUNT" ->
          new Amount.Count(there(row.number()).longValueExact(), row.joined(), row.departed());
      case "QUANTITY" -> new Amount.Quantity(there(row.number()));
      case "SHARE" -> new Amount.Share(there(row.part()), there(row.whole()));
      case "SCORE" ->
          new Amount.Score(
              row.number() == null ? null : PlainDecimal.canonical(row.number()),
              there(row.part()).longValueExact(),
              row.whole() == null ? null : Long.valueOf(row.whole().longValueExact()));
      case "MILESTONE" ->
          new Amount.Milestone(
              row.doneOn(), there(row.part()).intValueExact(), there(row.whole()).intValueExact());
      case "JUDGEMENT" -> new Amount.Judgement(there(row.number()).intValueExact());
      default -> throw new IllegalStateException("No such form: " + row.form());
    };
  }

  private static BigDecimal there(@Nullable BigDecimal number) {
    return PlainDecimal.canonical(Objects.requireNonNull(number));
  }

  private static String there(@Nullable String text) {
    return Objects.requireNonNull(text);
  }
}
