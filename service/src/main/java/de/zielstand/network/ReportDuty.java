package de.zielstand.network;

import de.zielstand.element.Assumption;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.element.Prose;
import de.zielstand.indicator.Indicator;
import de.zielstand.period.RoughDate;
import java.util.List;
import java.util.Optional;

/** Who reports to whom, and what sets it off. Sender and receiver may be unnamed in the source. */
public record ReportDuty(
    Code code,
    String title,
    Optional<Code> from,
    List<Code> to,
    Trigger trigger,
    @Prose Optional<String> note,
    List<Report> reports,
    List<Indicator> indicators,
    List<Assumption> assumptions)
    implements Element {
  public ReportDuty {
    to = List.copyOf(to);
    reports = List.copyOf(reports);
    indicators = List.copyOf(indicators);
    assumptions = List.copyOf(assumptions);
  }

  /** A report that was given. */
  public record Report(RoughDate on, String what) {}
}
