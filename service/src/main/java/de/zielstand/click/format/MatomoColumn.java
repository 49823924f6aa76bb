package de.zielstand.click.format;

import de.zielstand.indicator.ClickMetric;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of Matomo that matter here, and what Matomo calls them on screens. */
enum MatomoColumn {
  DATE,
  LABEL,
  URL,
  SUBTABLE,
  VISITS,
  VISITORS,
  ACTIONS,
  HITS,
  PAGE_VIEWS;

  private static final Map<String, MatomoColumn> NAMES =
      Map.ofEntries(
          Map.entry("date", DATE),
          Map.entry("datum", DATE),
          Map.entry("label", LABEL),
          Map.entry("bezeichnung", LABEL),
          Map.entry("seiten-url", LABEL),
          Map.entry("page url", LABEL),
          Map.entry("url", URL),
          Map.entry("metadata_url", URL),
          Map.entry("metadata: url", URL),
          Map.entry("metadaten: url", URL),
          Map.entry("idsubdatatable", SUBTABLE),
          Map.entry("nb_visits", VISITS),
          Map.entry("besuche", VISITS),
          Map.entry("visits", VISITS),
          Map.entry("eindeutige seitenansichten", VISITS),
          Map.entry("unique pageviews", VISITS),
          Map.entry("nb_uniq_visitors", VISITORS),
          Map.entry("eindeutige besucher", VISITORS),
          Map.entry("unique visitors", VISITORS),
          Map.entry("nb_actions", ACTIONS),
          Map.entry("aktionen", ACTIONS),
          Map.entry("actions", ACTIONS),
          Map.entry("nb_hits", HITS),
          Map.entry("nb_pageviews", PAGE_VIEWS),
          Map.entry("seitenansichten", PAGE_VIEWS),
          Map.entry("pageviews", PAGE_VIEWS));

  static Optional<MatomoColumn> of(String heading) {
    return Optional.ofNullable(NAMES.get(heading.strip().toLowerCase(Locale.ROOT)));
  }

  /** Whether it tells a metric: of a website as a whole, or of a single page. */
  boolean tells(ClickMetric metric, boolean page) {
    return switch (metric) {
      case VISITS -> this == VISITS;
      case VISITORS -> this == VISITORS;
      // Downloads and searches are actions too, so the actions of a website are no page views.
      case PAGE_VIEWS -> this == PAGE_VIEWS || this == HITS;
      case CLICKS -> this == ACTIONS && !page;
    };
  }
}
