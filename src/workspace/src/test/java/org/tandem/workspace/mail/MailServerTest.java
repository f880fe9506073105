package org.tandem.workspace.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where mail goes, as the option says it. */
class MailServerTest {
    @Test
    void theUsualPortsAreThoseOfMailSubmission() {
        assertThat(read("smtp://mail.example").orElseThrow().port()).isEqualTo(587);
        assertThat(read("smtps://mail.example").orElseThrow().port()).isEqualTo(465);
    }

    @Test
    void userAndPortCanBeNamedAndThePasswordIsNeverPrinted() {
        MailServer server = read("smtps://tandem@mail.example:2465").orElseThrow();

        assertThat(server.user()).isEqualTo("tandem");
        assertThat(server.port()).isEqualTo(2465);
        assertThat(server.tls()).isTrue();
        assertThat(server.toString()).doesNotContain("s3cret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail.example", "http://mail.example", "smtp://", "smtp:mail", "a b"})
    void anythingElseIsNone(String url) {
        assertThat(read(url)).isEmpty();
    }

    private static Optional<MailServer> read(String url) {
        return MailServer.read(url, "s3cret", "tandem@district.example");
    }
}
