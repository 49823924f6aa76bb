package de.zielstand.catalogue;

import de.zielstand.element.Prose;
import de.zielstand.period.RoughDate;
import java.math.BigDecimal;
import java.util.Optional;

/** Money from elsewhere: the programme, the posts the Land pays, the day of the notice. */
public record Funding(
    String programme,
    Optional<BigDecimal> statePosts,
    Optional<RoughDate> noticeOn,
    @Prose Optional<String> note) {}
