package org.tandem.workspace;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.tandem.workspace.mail.MailServer;
import org.tandem.workspace.store.DatabaseAddress;

/**
 * How this node is to run.
 *
 * @param bind address or host name to listen on
 * @param data folder for the H2 file and working files
 * @param baseUrl absolute address that people use, without a trailing slash
 * @param mail where mail goes; empty when none is sent
 * @param sample what an empty database is filled with
 * @param language of readers who ask for none that is spoken
 * @param pseudoLocales whether made-up languages can be chosen, for tests of the pages
 */
public record Configuration(
        int port,
        String bind,
        Path data,
        DatabaseAddress database,
        String baseUrl,
        Optional<MailServer> mail,
        SampleData sample,
        Locale language,
        boolean pseudoLocales) {
    /** The same with other contents for an empty database. */
    Configuration with(SampleData other) {
        return new Configuration(
                port, bind, data, database, baseUrl, mail, other, language, pseudoLocales);
    }

    /** The address at which this machine reaches the server itself. */
    String localUrl() {
        try {
            InetAddress address = InetAddress.getByName(bind);
            InetAddress own =
                    address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address;
            return new URI("http", null, own.getHostAddress(), port, null, null, null).toString();
        } catch (UnknownHostException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether only programs of this machine can connect. */
    boolean loopbackOnly() {
        try {
            return InetAddress.getByName(bind).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
