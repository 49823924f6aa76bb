package de.zielstand.notice.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.zielstand.RunningZielstand;
import de.zielstand.notice.Letter;
import de.zielstand.notice.Post.Delivery;
import de.zielstand.operation.Settings;
import jakarta.mail.internet.InternetAddress;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SmtpPostTest {
  private static final Letter LETTER =
      new Letter("leser@kommune.example", "Für Sie: Größe", "Grüße\n\nhttps://x.example/a_b-c\n");

  private final GreenMail server =
      new GreenMail(new ServerSetup(RunningZielstand.freePort(), "localhost", "smtp"));

  @BeforeEach
  void open() {
    server.start();
  }

  @AfterEach
  void close() {
    server.stop();
  }

  @Nested
  class Sending {
    @Test
    void bringsUmlautsAndLinksUnharmed() throws Exception {
      assertThat(post(Map.of()).send(LETTER)).isEqualTo(Delivery.SENT);
      var message = server.getReceivedMessages()[0];
      assertThat(message.getSubject()).isEqualTo("Für Sie: Größe");
      assertThat(message.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
      assertThat(message.getContent().toString().replace("\r\n", "\n").strip())
          .isEqualTo(LETTER.text().strip());
      assertThat(message.getFrom()).containsExactly(new InternetAddress("zielstand@land.example"));
    }

    @Test
    void asksNobodyToAnswerAndTellsNothingOfTheMachine() throws Exception {
      post(Map.of()).send(LETTER);
      var message = server.getReceivedMessages()[0];
      assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
      assertThat(message.getMessageID()).endsWith("@land.example>");
    }
  }

  @Nested
  class Failing {
    @Test
    void isSaidWhereTheServerIsAway() {
      var post = post(Map.of());
      server.stop();
      assertThat(post.send(LETTER)).isEqualTo(Delivery.FAILED);
    }

    @Test
    void isSaidWhereTheAddressIsNone() {
      var letter = new Letter("niemand@", "Betreff", "Text");
      assertThat(post(Map.of()).send(letter)).isEqualTo(Delivery.FAILED);
    }

    @Test
    void isBetterThanSendingAPasswordInTheClear() {
      var secret =
          Map.of("ZIELSTAND_SMTP_USERNAME", "zielstand", "ZIELSTAND_SMTP_PASSWORD", "geheim");
      assertThat(post(secret).send(LETTER)).isEqualTo(Delivery.FAILED);
      assertThat(server.getReceivedMessages()).isEmpty();
    }
  }

  @Nested
  class WithoutAServer {
    @Test
    void nothingIsSent() {
      var post = new SmtpPost(Settings.from(Map.of(), Path.of("unused")));
      assertThat(post.configured()).isFalse();
      assertThat(post.send(LETTER)).isEqualTo(Delivery.NOT_CONFIGURED);
    }
  }

  private SmtpPost post(Map<String, String> more) {
    var environment = new java.util.HashMap<>(more);
    environment.put("ZIELSTAND_SMTP_HOST", "localhost");
    environment.put("ZIELSTAND_SMTP_PORT", Integer.toString(server.getSmtp().getPort()));
    environment.put("ZIELSTAND_SMTP_FROM", "zielstand@land.example");
    return new SmtpPost(Settings.from(environment, Path.of("unused")));
  }
}
