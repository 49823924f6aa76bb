package de.zielstand.chart;

import java.util.List;

/** What a line stands for. The same role looks the same in every chart. */
public enum Role {
  VALUE(Dash.SOLID, Marker.DOT),
  LAST_YEAR(Dash.SHORT, Marker.RING),
  TARGET(Dash.LONG, Marker.NONE),
  /** Targets on the way, as marks without a line. */
  INTERIM(Dash.NONE, Marker.DIAMOND),
  BASELINE(Dash.DOTS, Marker.SQUARE),
  EXPECTED(Dash.NONE, Marker.TICK),
  FORECAST(Dash.SHORT, Marker.NONE),
  FIRST_PART(Dash.SOLID, Marker.DOT),
  SECOND_PART(Dash.LONG, Marker.SQUARE),
  THIRD_PART(Dash.SHORT, Marker.DIAMOND),
  FOURTH_PART(Dash.DOTS, Marker.TRIANGLE),
  FIFTH_PART(Dash.SOLID, Marker.RING),
  SIXTH_PART(Dash.LONG, Marker.CROSS);

  /** How a line is interrupted, so that it is known without its colour. */
  public enum Dash {
    SOLID,
    LONG,
    SHORT,
    DOTS,
    NONE;

    /** Lengths of strokes and gaps; nothing for a line without gaps. */
    public List<Double> pattern() {
      return switch (this) {
        case LONG -> List.of(8.0, 4.0);
        case SHORT -> List.of(4.0, 3.0);
        case DOTS -> List.of(1.5, 4.0);
        case SOLID, NONE -> List.of();
      };
    }
  }

  /** What stands on a line's points. */
  public enum Marker {
    DOT,
    RING,
    SQUARE,
    DIAMOND,
    TRIANGLE,
    CROSS,
    TICK,
    NONE
  }

  private final Dash dash;
  private final Marker marker;

  Role(Dash dash, Marker marker) {
    this.dash = dash;
    this.marker = marker;
  }

  public Dash dash() {
    return dash;
  }

  public Marker marker() {
    return marker;
  }

  /** What was counted may stand as a bar; what is wanted is a line across. */
  public boolean isCounted() {
    return switch (this) {
      case VALUE,
          LAST_YEAR,
          FIRST_PART,
          SECOND_PART,
          THIRD_PART,
          FOURTH_PART,
          FIFTH_PART,
          SIXTH_PART ->
          true;
      case TARGET, INTERIM, BASELINE, EXPECTED, FORECAST -> false;
    };
  }
}
