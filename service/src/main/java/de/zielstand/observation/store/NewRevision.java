package de.zielstand.observation.store;

import de.zielstand.element.Code;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Content;
import de.zielstand.observation.Observations.Change;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A change as the columns of its row; figures are text, so that no digit is lost on the way. */
@Serdeable
record NewRevision(
    String concept,
    String indicator,
    String period,
    String firstDay,
    String lastDay,
    String breakdown,
    int revision,
    @Nullable String reason,
    String form,
    @Nullable String sign,
    @Nullable String number,
    @Nullable String part,
    @Nullable String whole,
    @Nullable String doneOn,
    @Nullable String quality,
    @Nullable String note,
    @Nullable String reportedBy,
    @Nullable String reportedOn,
    @Nullable String reportedWay,
    @Nullable String evidence,
    @Nullable Long joined,
    @Nullable Long left) {

  static NewRevision of(Change change) {
    var key = change.key();
    var columns = Columns.of(change.content());
    var stock =
        change.content() instanceof Content.Value(Amount.Count count, _)
            ? count
            : new Amount.Count(0);
    var remark = change.remark();
    return new NewRevision(
        key.concept().map(Code::value).orElse(""),
        key.indicator().value(),
        key.period().code(),
        key.period().firstDay().toString(),
        key.period().lastDay().toString(),
        key.breakdown(),
        change.seen() + 1,
        change.reason().orElse(null),
        columns.form,
        columns.sign,
        columns.number,
        columns.part,
        columns.whole,
        columns.doneOn,
        columns.quality,
        remark.note().orElse(null),
        remark.reportedBy().orElse(null),
        remark.reportedOn().map(Object::toString).orElse(null),
        remark.reportedWay().orElse(null),
        remark.evidence().orElse(null),
        stock.joined(),
        stock.left());
  }

  private record Columns(
      String form,
      @Nullable String sign,
      @Nullable String number,
      @Nullable String part,
      @Nullable String whole,
      @Nullable String doneOn,
      @Nullable String quality) {
    static Columns of(Content content) {
      return switch (content) {
        case Content.Withdrawn _ -> new Columns("WITHDRAWN", null, null, null, null, null, null);
        case Content.Missing missing ->
            new Columns("SIGN", missing.sign().name(), null, null, null, null, null);
        case Content.Value value -> of(value.amount(), value.quality().name());
      };
    }

    private static Columns of(Amount amount, String quality) {
      return switch (amount) {
        case Amount.Count count -> of("COUNT", Long.toString(count.number()), null, null, quality);
        case Amount.Quantity quantity ->
            of("QUANTITY", plain(quantity.number()), null, null, quality);
        case Amount.Share share ->
            of("SHARE", null, plain(share.numerator()), plain(share.denominator()), quality);
        case Amount.Score score ->
            of(
                "SCORE",
                score.mean() == null ? null : plain(score.mean()),
                Long.toString(score.returned()),
                score.sent() == null ? null : Long.toString(score.sent()),
                quality);
        case Amount.Milestone milestone ->
            new Columns(
                "MILESTONE",
                null,
                null,
                Integer.toString(milestone.stepsDone()),
                Integer.toString(milestone.stepsTotal()),
                milestone.doneOn() == null ? null : milestone.doneOn().toString(),
                quality);
        case Amount.Judgement judgement ->
            of("JUDGEMENT", Integer.toString(judgement.step()), null, null, quality);
      };
    }

    private static Columns of(
        String form,
        @Nullable String number,
        @Nullable String part,
        @Nullable String whole,
        String quality) {
      return new Columns(form, null, number, part, whole, null, quality);
    }

    private static String plain(BigDecimal number) {
      return number.toPlainString();
    }
  }
}
