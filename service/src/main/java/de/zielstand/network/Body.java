package de.zielstand.network;

import de.zielstand.element.Assumption;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.element.Prose;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.Mention;
import de.zielstand.period.RoughDate;
import java.util.List;
import java.util.Optional;

/** A body, network or office with a part in the concept or its controlling. */
public record Body(
    Code code,
    String title,
    BodyKind kind,
    BodyState state,
    @Prose Optional<String> task,
    Optional<RoughDate> begin,
    Optional<RoughDate> end,
    Optional<String> lead,
    List<Member> members,
    Optional<MeetingRhythm> rhythm,
    @Prose Optional<String> note,
    List<Mention> mentions,
    List<Indicator> indicators,
    List<Resolution> resolutions,
    List<Assumption> assumptions)
    implements Element {
  public Body {
    members = List.copyOf(members);
    mentions = List.copyOf(mentions);
    indicators = List.copyOf(indicators);
    resolutions = List.copyOf(resolutions);
    assumptions = List.copyOf(assumptions);
  }
}
