package de.zielstand.dashboard;

import de.zielstand.element.Flaw;
import de.zielstand.element.FlawCode;
import de.zielstand.element.FlawedException;
import de.zielstand.element.Otherwise;
import de.zielstand.page.Language;
import de.zielstand.panel.Choice;
import de.zielstand.panel.PanelKind;
import de.zielstand.panel.PanelWish;
import java.util.List;
import java.util.Optional;

/**
 * A panel as its dashboard's file says it.
 *
 * @param headingEnglish the German heading where nobody wrote one
 * @param choice everything the page's filters leave, where not said
 */
public record PanelEntry(
    String name,
    PanelKind kind,
    Optional<String> heading,
    Optional<String> headingEnglish,
    @Otherwise("full") Width width,
    Optional<Choice> choice) {
  public PanelEntry {
    if (!DashboardName.isOne(name)) {
      throw new FlawedException(List.of(Flaw.of("name", FlawCode.NOT_A_VALUE, name, "name")));
    }
  }

  public PanelWish wish(Language language) {
    return new PanelWish(name, kind, heading(language), choice.orElse(Choice.ALL));
  }

  public Optional<String> heading(Language language) {
    return switch (language) {
      case GERMAN -> heading;
      case ENGLISH -> headingEnglish.or(() -> heading);
    };
  }
}
