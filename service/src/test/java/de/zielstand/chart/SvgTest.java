package de.zielstand.chart;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.chart.Line.Point;
import de.zielstand.page.Language;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class SvgTest {
  private static Picture drawn(Chart chart) {
    return Picture.of(
        Svg.of(Examples.figure("Es wurde mehr.", chart), Language.GERMAN, Palette.LIGHT));
  }

  private static TimeLine oneLine(TimeLine.Form form, Point... points) {
    return new TimeLine(
        form,
        Examples.PEOPLE,
        Examples.quarters(2016, points.length),
        List.of(new Line(Role.VALUE, "Wert", List.of(points))),
        List.of(),
        List.of(),
        Optional.empty());
  }

  @Nested
  class WhateverIsDrawn {
    @ParameterizedTest
    @MethodSource("de.zielstand.chart.RandomCharts#seeds")
    void liesWithinThePicture(int seed) {
      Figure figure = new RandomCharts(new Random(seed)).figure();
      Picture picture = Picture.of(Svg.of(figure, Language.GERMAN, Palette.LIGHT));
      assertThat(picture.corners())
          .as("seed %d, %s", seed, figure.chart().getClass().getSimpleName())
          .isNotEmpty()
          .allMatch(picture.frame()::holds);
    }

    @ParameterizedTest
    @MethodSource("de.zielstand.chart.RandomCharts#seeds")
    void isTheSameAgainToTheLastByte(int seed) {
      Figure figure = new RandomCharts(new Random(seed)).figure();
      Figure again = new RandomCharts(new Random(seed)).figure();
      assertThat(Svg.of(again, Language.ENGLISH, Palette.DARK))
          .as("seed %d", seed)
          .isEqualTo(Svg.of(figure, Language.ENGLISH, Palette.DARK));
    }

    @ParameterizedTest
    @MethodSource("de.zielstand.chart.RandomCharts#seeds")
    void runsNothingAndFetchesNothing(int seed) {
      Picture picture =
          Picture.of(Svg.still(new RandomCharts(new Random(seed)).figure(), Language.GERMAN));
      assertThat(picture.elements("*"))
          .as("seed %d", seed)
          .extracting(Element::getTagName)
          .isSubsetOf(
              "g",
              "title",
              "desc",
              "text",
              "line",
              "rect",
              "polyline",
              "polygon",
              "circle",
              "path");
    }
  }

  @Nested
  class Figures {
    @ParameterizedTest
    @EnumSource(Language.class)
    void sayTheirFindingFirst(Language language) {
      for (Figure figure : Examples.all()) {
        Picture picture = Picture.of(Svg.of(figure, language, Palette.LIGHT));
        assertThat(picture.elements("title").getFirst().getTextContent()).isEqualTo(figure.title());
        assertThat(picture.elements("text").getFirst().getTextContent()).isEqualTo(figure.title());
        assertThat(picture.elements("desc").getFirst().getTextContent())
            .isEqualTo(figure.subtitle());
      }
    }

    @Test
    void nameTheirSource() {
      assertThat(Svg.of(Examples.all().getFirst(), Language.GERMAN, Palette.LIGHT))
          .contains(">Quelle: Meldungen des KI<");
    }

    @Test
    void takeTheirColoursFromThePageOnlyWithinOne() {
      Figure figure = Examples.all().getFirst();
      assertThat(Svg.still(figure, Language.GERMAN)).contains("var(--zs-series-1)");
      for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
        assertThat(Svg.of(figure, Language.GERMAN, palette)).doesNotContain("var(");
      }
    }
  }

  @Nested
  class Bars {
    @Test
    void standOnZero() {
      Picture picture =
          drawn(
              oneLine(
                  TimeLine.Form.BARS,
                  Examples.known("900"),
                  Examples.known("-20"),
                  Examples.known("1000")));
      double zero =
          picture.elements("line").stream()
              .filter(line -> line.getAttribute("stroke").equals(Colour.MUTED.light()))
              .mapToDouble(line -> number(line, "y1"))
              .findFirst()
              .orElseThrow();
      List<Element> bars =
          picture.elements("rect").stream()
              .filter(box -> box.getAttribute("fill").equals(Colour.SERIES_1.light()))
              .toList();
      assertThat(bars)
          .hasSize(3)
          .allSatisfy(bar -> {
            double top = number(bar, "y");
            double end = Math.abs(top - zero) < 0.2 ? top : top + number(bar, "height");
            assertThat(end).isCloseTo(zero, org.assertj.core.data.Offset.offset(0.2));
          });
    }

    private static double number(Element element, String name) {
      return Double.parseDouble(element.getAttribute(name));
    }
  }

  @Nested
  class Gaps {
    @Test
    void breakTheLineAndShowTheirSign() {
      Picture picture =
          drawn(
              oneLine(
                  TimeLine.Form.LINES,
                  Examples.known("3"),
                  Examples.known("4"),
                  new Point.Missing("...", "nicht erhoben"),
                  Examples.known("5"),
                  Examples.known("6")));
      assertThat(picture.elements("polyline")).hasSize(2);
      assertThat(picture.elements("text")).extracting(Element::getTextContent).contains("...");
      assertThat(picture.elements("title"))
          .extracting(Element::getTextContent)
          .contains("3. Quartal 2016: nicht erhoben", "1. Quartal 2016, Wert: 3");
    }

    @Test
    void leaveSinglePointsVisible() {
      assertThat(drawn(oneLine(TimeLine.Form.LINES, Examples.known("3"))).elements("circle"))
          .hasSize(1);
    }
  }

  @Nested
  class Labels {
    @Test
    void ofFortyQuartersDoNotOverlap() {
      Point[] points = new Point[40];
      java.util.Arrays.fill(points, Examples.known("7"));
      List<Element> labels =
          drawn(oneLine(TimeLine.Form.LINES, points)).elements("text").stream()
              .filter(text -> text.getTextContent().matches("20\\d\\d"))
              .toList();
      assertThat(labels).hasSize(10);
      for (int i = 1; i < labels.size(); i++) {
        double apart =
            Double.parseDouble(labels.get(i).getAttribute("x"))
                - Double.parseDouble(labels.get(i - 1).getAttribute("x"));
        assertThat(apart).isGreaterThan(new Letters(12).width("2016"));
      }
    }

    @Test
    void areCutWhereTheyAreTooLongAndToldInFull() {
      String name = "Donaudampfschifffahrtsgesellschaft ".repeat(4).strip();
      Picture picture =
          drawn(
              new Bullets(
                  List.of(
                      new Bullets.Row(
                          name,
                          Examples.PEOPLE,
                          Optional.of(Examples.number("3")),
                          Optional.empty(),
                          Optional.empty(),
                          Tone.REACHED,
                          "reached",
                          "erreicht",
                          "",
                          Optional.empty()))));
      assertThat(picture.elements("text")).extracting(Element::getTextContent).doesNotContain(name);
      assertThat(picture.elements("title")).extracting(Element::getTextContent).contains(name);
    }
  }
}
