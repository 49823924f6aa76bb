package de.zielstand.panel;

import de.zielstand.page.Language;
import java.util.Optional;

/** Fills panels from what was read for all of them. */
public final class Panels {
  private Panels() {}

  /** What the catalogue does not know is told in the one panel that asks for it. */
  public static Panel of(PanelWish wish, PanelFacts facts, Language language) {
    Question question = new Question(wish, facts, language);
    Optional<String> trouble = UnknownNames.sentence(question);
    PanelContent content =
        trouble.<PanelContent>map(PanelContent.Trouble::new).orElseGet(() -> content(question));
    return new Panel(wish.name(), wish.kind(), wish.heading(), content);
  }

  private static PanelContent content(Question question) {
    return switch (question.wish().kind()) {
      case SUMMARY -> SummaryPanel.of(question);
      case STATUS_BOARD -> BoardPanel.of(question);
      case ATTENTION -> AttentionPanel.of(question);
      case IMPLEMENTATION -> ImplementationPanel.of(question);
      case CHANGES -> Changes.of(question);
      case BULLETS -> BulletsPanel.of(question);
      case TILE -> TilePanel.of(question);
      case TIME_LINE -> TimeLinePanel.of(question);
      case MULTIPLES -> MultiplesPanel.of(question);
      case BREAKDOWN -> BreakdownPanel.of(question);
      case STACKED_LEVELS -> LevelsPanel.of(question);
      case SHARE_REACHED -> SharePanel.of(question);
      case TRANSITIONS -> TransitionsPanel.of(question);
      case CLICKS -> ClicksPanel.of(question);
      case EVENTS -> EventsPanel.of(question);
      case MEETINGS -> NetworkPanels.meetings(question);
      case REPORTS -> NetworkPanels.reports(question);
      case RESOLUTIONS -> NetworkPanels.resolutions(question);
      case DUES -> DuesPanel.of(question);
      case CONTEXT -> ContextPanel.of(question);
      case COMPLETENESS -> CompletenessPanel.of(question);
      // Filled once the state has releases to compare.
      case RANGE -> question.nothing("empty.range");
      case MEASURE_SHEET -> MeasurePanels.sheet(question);
      case STEPS -> MeasurePanels.steps(question);
      case NOTES -> MeasurePanels.notes(question);
    };
  }
}
