package de.zielstand.notice.format;

import de.zielstand.notice.Letter;
import de.zielstand.notice.Post;
import de.zielstand.operation.Settings;
import de.zielstand.operation.Settings.Smtp;
import jakarta.inject.Singleton;
import jakarta.mail.Authenticator;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mail by SMTP: encrypted where the server offers it, and always where a password is sent. */
@Singleton
final class SmtpPost implements Post {
  private static final Logger LOG = LoggerFactory.getLogger(SmtpPost.class);
  private static final String PATIENCE_MILLIS = "10000";
  private static final int PORT_ENCRYPTED_FROM_THE_START = 465;

  private final Optional<Smtp> smtp;
  private final Clock clock = Clock.systemUTC();

  SmtpPost(Settings settings) {
    this.smtp = settings.smtp();
  }

  @Override
  public boolean configured() {
    return smtp.isPresent();
  }

  @Override
  public Delivery send(Letter letter) {
    return smtp.map(server -> send(letter, server)).orElse(Delivery.NOT_CONFIGURED);
  }

  private Delivery send(Letter letter, Smtp server) {
    try {
      Transport.send(message(letter, server));
      return Delivery.SENT;
    } catch (MessagingException e) {
      LOG.warn("A letter was not sent by {}:{}: {}", server.host(), server.port(), why(letter, e));
      return Delivery.FAILED;
    }
  }

  private MimeMessage message(Letter letter, Smtp server) throws MessagingException {
    var message = new MimeMessage(session(server));
    message.setFrom(new InternetAddress(server.from()));
    message.setRecipient(RecipientType.TO, new InternetAddress(letter.to(), true));
    message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    message.setText(letter.text(), StandardCharsets.UTF_8.name());
    message.setSentDate(Date.from(clock.instant()));
    // Keeps absence notes from answering.
    message.setHeader("Auto-Submitted", "auto-generated");
    return message;
  }

  private static Session session(Smtp server) {
    var properties = new Properties();
    properties.setProperty("mail.smtp.host", server.host());
    properties.setProperty("mail.smtp.port", Integer.toString(server.port()));
    properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
    // Otherwise the id of each message would be made of the names of this machine and its user.
    properties.setProperty("mail.from", server.from());
    var encrypted = server.port() == PORT_ENCRYPTED_FROM_THE_START;
    properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(encrypted));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.smtp.starttls.enable", "true");
    if (server.username().isEmpty()) {
      return Session.getInstance(properties);
    }
    properties.setProperty("mail.smtp.auth", "true");
    properties.setProperty("mail.smtp.starttls.required", Boolean.toString(!encrypted));
    return Session.getInstance(properties, signedIn(server));
  }

  private static Authenticator signedIn(Smtp server) {
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication(
            server.username().orElseThrow(), server.password().orElse(""));
      }
    };
  }

  /** Servers like to repeat the address; in the log it has no business. */
  private static String why(Letter letter, MessagingException e) {
    return e.toString().replace(letter.to(), "…").replaceAll("\\s+", " ");
  }
}
