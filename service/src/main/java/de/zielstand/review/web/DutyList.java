package de.zielstand.review.web;

import de.zielstand.review.Duty;
import de.zielstand.review.Remit;
import java.util.List;

/**
 * What the list shows.
 *
 * @param mine all that concerns the one who looks
 * @param found how many of them the filter leaves
 * @param groups where no state was asked for
 * @param rows where one was, of one page
 */
record DutyList(
    DutyLinks links,
    DutyWords words,
    Remit remit,
    List<Duty> mine,
    DutyFilter filter,
    int found,
    List<DutyGroup> groups,
    List<Duty> rows,
    int pages,
    DutyRights rights) {

  /** What the address narrows to without a field for it: one owner, one column of the matrix. */
  String narrowedTo() {
    return filter.owner().isEmpty() || mine.isEmpty()
        ? ""
        : mine.stream()
            .filter(duty -> DutyLinks.names(filter.owner().get(), duty.key().owner()))
            .findFirst()
            .map(Duty::title)
            .orElse(filter.owner().get());
  }
}
