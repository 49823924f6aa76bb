package de.zielstand.intake.web;

import de.zielstand.Visitor;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody who brings files to Krefeld's page, as a browser would. */
record Uploads(Visitor visitor) {
  private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"");

  static final String PAGE = "/kommunen/05114000/einlesen";

  HttpResponse<String> send(String name, byte[] content) {
    return send(PAGE, name, content, visitor.formToken(PAGE));
  }

  HttpResponse<String> send(String page, String name, byte[] content, String token) {
    return send(page, name, content, token, Map.of());
  }

  HttpResponse<String> send(
      String page, String name, byte[] content, String token, Map<String, String> fields) {
    var body = new ByteArrayOutputStream();
    fields.forEach((field, value) ->
        body.writeBytes(
            "--grenze\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(field, value)
                .getBytes(StandardCharsets.UTF_8)));
    body.writeBytes(
        """
        --grenze\r
        Content-Disposition: form-data; name="file"; filename="%s"\r
        Content-Type: application/octet-stream\r
        \r
        """
            .formatted(name)
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n--grenze--\r\n".getBytes(StandardCharsets.UTF_8));
    return visitor.send(
        visitor
            .request(page + "?csrf=" + token)
            .header("Content-Type", "multipart/form-data; boundary=grenze")
            .header("Accept", "text/html")
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  /** The address of a file that was accepted for looking at. */
  String address(String name, byte[] content) {
    var answer = send(name, content);
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new AssertionError(answer.statusCode() + ": " + main(answer.body())));
  }

  String address(String csv) {
    return address("zahlen.csv", csv.getBytes(StandardCharsets.UTF_8));
  }

  String page(String address) {
    return main(visitor.get(address).body());
  }

  HttpResponse<String> step(String address, String step, Map<String, String> fields) {
    return visitor.submit("/hilfe", address + "/" + step, fields);
  }

  /** Takes what the page shows, as its button does. */
  HttpResponse<String> take(String address, Map<String, String> more) {
    var seen = SEEN.matcher(page(address));
    Map<String, String> fields = new HashMap<>(more);
    fields.put("seen", seen.find() ? seen.group(1) : "");
    return step(address, "uebernehmen", fields);
  }

  /** Only the part that tells one page from another. */
  static String main(String body) {
    int from = body.indexOf("<main");
    return from < 0 ? body : body.substring(from, body.indexOf("</main>"));
  }
}
