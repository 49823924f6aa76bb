package de.zielstand.chart;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An SVG as any reader of XML takes it: its elements with the places they come to lie at. */
record Picture(Element root) {
  private static final Pattern TRANSFORM =
      Pattern.compile("translate\\((\\S+) (\\S+)\\)(?: scale\\((\\S+)\\))?");

  /** A corner of something drawn. */
  record Corner(double x, double y, String of) {}

  record Frame(double left, double top, double right, double bottom) {
    boolean holds(Corner corner) {
      return corner.x() >= left - 0.2
          && corner.x() <= right + 0.2
          && corner.y() >= top - 0.2
          && corner.y() <= bottom + 0.2;
    }
  }

  static Picture of(String svg) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return new Picture(
          factory
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(svg)))
              .getDocumentElement());
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(svg, e);
    }
  }

  Frame frame() {
    double[] box = numbers(root.getAttribute("viewBox"));
    return new Frame(box[0], box[1], box[0] + box[2], box[1] + box[3]);
  }

  List<Element> elements(String name) {
    List<Element> found = new ArrayList<>();
    var all = root.getElementsByTagName(name);
    for (int i = 0; i < all.getLength(); i++) {
      found.add((Element) all.item(i));
    }
    return found;
  }

  /** Of all lines, boxes and markers, and where texts are anchored. */
  List<Corner> corners() {
    List<Corner> corners = new ArrayList<>();
    collect(root, 0, 0, 1, corners);
    return corners;
  }

  private static void collect(
      Element element, double x, double y, double scale, List<Corner> corners) {
    double left = x;
    double top = y;
    double size = scale;
    Matcher moved = TRANSFORM.matcher(element.getAttribute("transform"));
    if (moved.matches()) {
      left += Double.parseDouble(moved.group(1)) * scale;
      top += Double.parseDouble(moved.group(2)) * scale;
      size *= moved.group(3) == null ? 1 : Double.parseDouble(moved.group(3));
    }
    double[] own = own(element);
    for (int i = 0; i + 1 < own.length; i += 2) {
      corners.add(new Corner(left + own[i] * size, top + own[i + 1] * size, element.getTagName()));
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inside) {
        collect(inside, left, top, size, corners);
      }
    }
  }

  private static double[] own(Element element) {
    return switch (element.getTagName()) {
      case "polyline", "polygon" -> numbers(element.getAttribute("points").replace(',', ' '));
      case "line" -> of(element, "x1", "y1", "x2", "y2");
      case "circle" -> of(element, "cx", "cy");
      case "text" -> of(element, "x", "y");
      case "rect" -> {
        if (element.getAttribute("width").equals("100%")) {
          yield new double[0];
        }
        double[] box = of(element, "x", "y", "width", "height");
        yield new double[] {box[0], box[1], box[0] + box[2], box[1] + box[3]};
      }
      default -> new double[0];
    };
  }

  private static double[] of(Element element, String... names) {
    return numbers(
        String.join(" ", java.util.Arrays.stream(names).map(element::getAttribute).toList()));
  }

  private static double[] numbers(String text) {
    return Pattern.compile(" ").splitAsStream(text).mapToDouble(Double::parseDouble).toArray();
  }
}
