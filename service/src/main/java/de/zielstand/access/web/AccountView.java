package de.zielstand.access.web;

import de.zielstand.access.Caller;
import de.zielstand.access.Device;
import de.zielstand.access.SignIn.IssuedToken;
import de.zielstand.access.SignIn.OpenSession;
import de.zielstand.access.TokenWish;
import de.zielstand.page.Mistakes;
import de.zielstand.page.Texts;
import java.util.List;

/**
 * What the page about one's own account shows.
 *
 * @param wish what stands in the fields for a new token
 */
record AccountView(
    Caller caller,
    List<OpenSession> sessions,
    List<IssuedToken> tokens,
    TokenWish wish,
    Mistakes mistakes) {

  AccountView {
    sessions = List.copyOf(sessions);
    tokens = List.copyOf(tokens);
  }

  static String device(OpenSession session, Texts texts) {
    var device = Device.of(session.device());
    var browser = device.browser().orElseGet(() -> texts.of("access.device.browser"));
    return device
        .system()
        .map(system -> texts.of("access.device.on", browser, system))
        .orElse(browser);
  }
}
