package de.zielstand.amendment.web;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An administrator at work on a service of its own: other tests rely on the sample catalogues being
 * as they were delivered.
 */
final class Desk {
  private static final Pattern INPUT =
      Pattern.compile("<input(?=[^>]* name=\"([^\"]+)\")[^>]*>", Pattern.DOTALL);
  private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");
  private static final Pattern AREA =
      Pattern.compile("<textarea[^>]* name=\"([^\"]+)\"[^>]*>\\n?([^<]*)</textarea>");
  private static final Pattern SELECT =
      Pattern.compile("<select[^>]* name=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
  private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]*)\"( selected)?");

  private final Visitor visitor;
  private final String concept;

  private Desk(Visitor visitor, String ags) {
    this.visitor = visitor;
    this.concept = "/kommunen/" + ags + "/konzept";
  }

  static Desk of(String username, String ags) {
    return new Desk(Own.SERVICE.signedIn(username), ags);
  }

  static Desk krefeld() {
    return of("krefeld.admin", "05114000");
  }

  String at(String path) {
    return concept + path;
  }

  HttpResponse<String> get(String path) {
    return visitor.get(at(path));
  }

  /** What a browser would send back of the page's form, character for character. */
  Map<String, String> form(String path) {
    return fields(get(path).body());
  }

  static Map<String, String> fields(String page) {
    Map<String, String> fields = new LinkedHashMap<>();
    var inputs = INPUT.matcher(page.substring(page.indexOf("<main")));
    while (inputs.find()) {
      var value = VALUE.matcher(inputs.group());
      var box = inputs.group().contains("type=\"checkbox\"");
      if (!box || inputs.group().contains(" checked")) {
        fields.put(inputs.group(1), value.find() ? plain(value.group(1)) : "");
      }
    }
    var areas = AREA.matcher(page);
    while (areas.find()) {
      fields.put(areas.group(1), plain(areas.group(2)));
    }
    var selects = SELECT.matcher(page.substring(page.indexOf("<main")));
    while (selects.find()) {
      String first = null;
      String chosen = null;
      var options = OPTION.matcher(selects.group(2));
      while (options.find()) {
        first = first == null ? options.group(1) : first;
        chosen = options.group(2) == null ? chosen : options.group(1);
      }
      fields.put(selects.group(1), chosen == null ? String.valueOf(first) : chosen);
    }
    return fields;
  }

  /** Takes the form as it is drawn, writes over some fields, sends it. */
  HttpResponse<String> send(String path, String... changes) {
    return sendFields(path, form(path), changes);
  }

  HttpResponse<String> sendFields(String path, Map<String, String> form, String... changes) {
    Map<String, String> fields = new HashMap<>(form);
    for (int i = 0; i < changes.length; i += 2) {
      fields.put(changes[i], changes[i + 1]);
    }
    return visitor.post(at(path.replaceAll("#.*", "")), encoded(fields));
  }

  HttpResponse<String> upload(String file) {
    var token = visitor.formToken(at("/datei"));
    var boundary = "grenze";
    var body =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"k.yaml\"\r\nContent-Type: application/yaml\r\n\r\n%s\r\n--%s--\r\n"
            .formatted(boundary, file, boundary);
    return visitor.send(
        visitor
            .request(at("/datei/vorschau?csrf=" + token))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .header("Accept", "text/html")
            .POST(BodyPublishers.ofString(body)));
  }

  Visitor visitor() {
    return visitor;
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field ->
            URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8)
                + "="
                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String plain(String escaped) {
    return escaped
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  static RunningZielstand service() {
    return Own.SERVICE;
  }

  private static final class Own {
    static final RunningZielstand SERVICE = started();

    private static RunningZielstand started() {
      var service = RunningZielstand.start(RunningZielstand.environment());
      Runtime.getRuntime().addShutdownHook(new Thread(service::close));
      return service;
    }
  }
}
