package de.zielstand.click;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A request as a web server wrote it down, without the one who asked.
 *
 * @param site the host, where the log names it
 * @param agent the browser, where the log names it
 */
public record PageRequest(
    Optional<String> site, String method, String target, int status, Optional<String> agent) {
  private static final Set<String> FILES =
      Set.of(
          "css",
          "js",
          "mjs",
          "map",
          "json",
          "xml",
          "txt",
          "csv",
          "rss",
          "atom",
          "ics",
          "png",
          "jpg",
          "jpeg",
          "gif",
          "svg",
          "ico",
          "webp",
          "avif",
          "bmp",
          "woff",
          "woff2",
          "ttf",
          "otf",
          "eot",
          "mp3",
          "mp4",
          "webm",
          "ogg",
          "pdf",
          "doc",
          "docx",
          "xls",
          "xlsx",
          "ppt",
          "pptx",
          "odt",
          "ods",
          "zip",
          "gz",
          "webmanifest",
          "wasm");
  private static final List<String> ROBOTS =
      List.of(
          "bot",
          "crawl",
          "spider",
          "slurp",
          "archiver",
          "scrap",
          "facebookexternalhit",
          "headless",
          "lighthouse",
          "preview",
          "feed",
          "python",
          "curl/",
          "wget",
          "java/",
          "go-http-client",
          "okhttp",
          "libwww",
          "httpclient",
          "axios",
          "node-fetch",
          "http_request",
          "scan");
  private static final List<String> MONITORS =
      List.of(
          "nagios",
          "check_http",
          "icinga",
          "uptime",
          "pingdom",
          "statuscake",
          "zabbix",
          "prometheus",
          "blackbox",
          "kube-probe",
          "healthcheck",
          "health-check",
          "monit",
          "site24x7",
          "newrelic",
          "datadog",
          "checkmk",
          "check_mk");
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  /** Empty where somebody looked at a page. */
  public Optional<Skipped> skipped() {
    if (!method.equals("GET")) {
      return Optional.of(Skipped.METHOD);
    }
    if (status != OK && status != NOT_MODIFIED) {
      return Optional.of(Skipped.STATUS);
    }
    if (isFile(page())) {
      return Optional.of(Skipped.FILE);
    }
    return agent.flatMap(PageRequest::machine);
  }

  public String page() {
    String path = PageAddress.of(target);
    return site.map(host -> host + path).orElse(path);
  }

  private static boolean isFile(String page) {
    String name = page.substring(page.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot >= 0
        && page.indexOf('/') >= 0
        && FILES.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /** A browser says its name; who says none is no browser. */
  private static Optional<Skipped> machine(String agent) {
    String name = agent.toLowerCase(Locale.ROOT);
    if (MONITORS.stream().anyMatch(name::contains)) {
      return Optional.of(Skipped.MONITORING);
    }
    // The telephones of one maker carry a robot in their name.
    String told = name.replace("cubot", "");
    return name.isBlank() || name.equals("-") || ROBOTS.stream().anyMatch(told::contains)
        ? Optional.of(Skipped.BOT)
        : Optional.empty();
  }
}
