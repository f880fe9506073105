package org.tandem.workspace.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/** Hands one letter to the mail server. */
final class Smtp {
    private static final String TIMEOUT_MS = "15000";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailServer server;
    private final String protocol;
    private final Session session;

    Smtp(MailServer server) {
        this.server = server;
        this.protocol = server.tls() ? "smtps" : "smtp";
        this.session = Session.getInstance(settings());
    }

    private Properties settings() {
        Properties settings = new Properties();
        String prefix = "mail." + protocol + ".";
        settings.put(prefix + "auth", Boolean.toString(server.hasUser()));
        settings.put(prefix + "starttls.enable", "true");
        settings.put(prefix + "starttls.required", Boolean.toString(server.hasUser()));
        settings.put(prefix + "ssl.checkserveridentity", "true");
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            settings.put(prefix + wait, TIMEOUT_MS);
        }
        return settings;
    }

    void send(Letter letter) throws MessagingException {
        MimeMessage message = message(letter);
        try (Transport transport = session.getTransport(protocol)) {
            transport.connect(
                    server.host(),
                    server.port(),
                    server.hasUser() ? server.user() : null,
                    server.hasUser() ? server.password() : null);
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(server.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), UTF_8);
        message.setText(letter.body(), UTF_8, letter.type().replaceFirst("^text/", ""));
        message.setSentDate(Date.from(Instant.now()));
        // So that nobody's out-of-office answers.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }
}
