package de.zielstand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser of their own, or a program with a token. */
public final class Visitor {
  private static final Pattern FORM_TOKEN = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]+)\"");
  private static final Pattern JSON_TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

  private final String address;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private Optional<String> bearer = Optional.empty();
  private Optional<String> origin = Optional.empty();

  Visitor(String address) {
    this.address = address;
  }

  public Visitor signIn(String username, String password) {
    var answer = submit("/login", "/login", Map.of("username", username, "password", password));
    if (answer.statusCode() != 303) {
      throw new AssertionError(username + " cannot sign in: " + answer.statusCode());
    }
    return this;
  }

  /** From now on a program: sends the token instead of cookies. */
  public Visitor withToken(String token) {
    bearer = Optional.of(token);
    cookies.getCookieStore().removeAll();
    return this;
  }

  /** From now on somebody behind a proxy, which names this address. */
  public Visitor from(String address) {
    origin = Optional.of(address);
    return this;
  }

  public Visitor withTokenOf(String username) {
    var answer =
        json(
            "POST",
            "/api/v1/access-tokens",
            "{\"username\":\"%s\",\"password\":\"%s\"}"
                .formatted(username, RunningZielstand.PASSWORD));
    var token = JSON_TOKEN.matcher(answer.body());
    if (!token.find()) {
      throw new AssertionError("No token for " + username + ": " + answer.body());
    }
    return withToken(token.group(1));
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).header("Accept", "text/html"));
  }

  public HttpResponse<String> getJson(String path) {
    return send(request(path).header("Accept", "application/json"));
  }

  public HttpResponse<String> json(String method, String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .method(method, BodyPublishers.ofString(body)));
  }

  /** Opens a page and submits the form found there, as a browser would. */
  public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
    return post(
        action,
        fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"))
            + "&csrf="
            + formToken(page));
  }

  /** A form's body as it is, with or without a token. */
  public HttpResponse<String> post(String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "text/html")
            .POST(BodyPublishers.ofString(body)));
  }

  public String formToken(String page) {
    var found = FORM_TOKEN.matcher(get(page).body());
    if (!found.find()) {
      throw new AssertionError("No form on " + page);
    }
    return found.group(1);
  }

  /** What every form of this browser carries; a program needs none. */
  public Optional<String> anyFormToken() {
    return bearer.isPresent() ? Optional.empty() : Optional.of(formToken("/hilfe"));
  }

  public Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(java.net.HttpCookie::getValue)
        .findFirst();
  }

  public HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(URI.create(address + path));
    bearer.ifPresent(token -> request.header("Authorization", "Bearer " + token));
    origin.ifPresent(from -> request.header("X-Forwarded-For", from));
    return request;
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** A download, byte by byte. */
  public byte[] bytes(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofByteArray()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
