package de.zielstand.walk;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import de.zielstand.RunningZielstand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The system's own Chromium, driven for real; nothing is downloaded. */
public final class Browser implements AutoCloseable {
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-quic",
          "--no-first-run");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser(Playwright playwright) {
    this.playwright = playwright;
    this.chromium =
        playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(executable()).setArgs(FLAGS));
  }

  public static Browser open() {
    return new Browser(
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
  }

  public BrowserContext window(int width, ColorScheme colours) {
    return chromium.newContext(
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setViewportSize(width, 900)
            .setColorScheme(colours)
            .setLocale("de-DE"));
  }

  public BrowserContext windowWithoutScripts(int width) {
    return chromium.newContext(
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setViewportSize(width, 900)
            .setJavaScriptEnabled(false)
            .setLocale("de-DE"));
  }

  /** A window in which somebody has signed in; nobody where the name is empty. */
  public BrowserContext window(
      int width, ColorScheme colours, RunningZielstand service, String username) {
    var window = window(width, colours);
    if (!username.isEmpty()) {
      var page = window.newPage();
      signIn(page, service, username);
      page.close();
    }
    return window;
  }

  /** For somebody who has signed in and whose browser runs no script. */
  public BrowserContext windowWithoutScript(RunningZielstand service, String username) {
    var window =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setLocale("de-DE"));
    var page = window.newPage();
    signIn(page, service, username);
    page.close();
    return window;
  }

  public static void signIn(Page page, RunningZielstand service, String username) {
    page.navigate(service.address() + "/login");
    page.getByLabel("Benutzername").fill(username);
    page.getByLabel("Kennwort", new Page.GetByLabelOptions().setExact(true))
        .fill(RunningZielstand.PASSWORD);
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("/login"));
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }

  private static Path executable() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .map(name -> Path.of("/usr/bin", name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No Chromium; ./verify says how to install it"));
  }
}
