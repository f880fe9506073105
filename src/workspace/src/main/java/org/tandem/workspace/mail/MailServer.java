package org.tandem.workspace.mail;

import java.net.URI;
import java.util.Optional;

/**
 * The server that takes outgoing mail.
 *
 * @param tls whether it is spoken to encrypted from the first byte on; otherwise encryption is
 *     asked for once connected, and insisted on where there is a password
 * @param user empty when it asks for none
 * @param from address that mails come from
 */
public record MailServer(
        String host, int port, boolean tls, String user, String password, String from) {
    private static final int SUBMISSION = 587;
    private static final int SUBMISSION_TLS = 465;

    /**
     * Reads {@code smtp://user@host:port} or {@code smtps://…}; user and port may be left out.
     *
     * @return empty for any other address
     */
    public static Optional<MailServer> read(String url, String password, String from) {
        try {
            URI uri = URI.create(url);
            boolean tls = "smtps".equals(uri.getScheme());
            if (!tls && !"smtp".equals(uri.getScheme()) || uri.getHost() == null) {
                return Optional.empty();
            }
            int usual = tls ? SUBMISSION_TLS : SUBMISSION;
            int port = uri.getPort() < 0 ? usual : uri.getPort();
            String user = uri.getUserInfo() == null ? "" : uri.getUserInfo();
            return Optional.of(new MailServer(uri.getHost(), port, tls, user, password, from));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    boolean hasUser() {
        return !user.isEmpty();
    }

    @Override
    public String toString() {
        return (tls ? "smtps://" : "smtp://") + host + ":" + port;
    }
}
