package org.tandem.workspace.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PluginPageTest {
    @Test
    void aDocumentThatNamesADecoratorIsTakenApart() {
        PluginPage page =
                PluginPage.of(
                                """
                                <!DOCTYPE html>
                                <html><head><meta charset="UTF-8">
                                <meta name="decorator" content="atl.admin">
                                <title>Outbox &amp; more</title>
                                <link rel="stylesheet" href="/x.css">
                                </head><body class="a">
                                <main class="tandem"><h1>Outbox</h1></main>
                                </body></html>
                                """)
                        .orElseThrow();
        assertThat(page.titleHtml()).isEqualTo("Outbox &amp; more");
        assertThat(page.headHtml()).isEqualTo("<link rel=\"stylesheet\" href=\"/x.css\">");
        assertThat(page.bodyHtml().strip())
                .isEqualTo("<div class=\"tandem\"><h1>Outbox</h1></div>");
        assertThat(page.admin()).isTrue();
    }

    @Test
    void anyOtherDocumentStaysAsItIs() {
        assertThat(PluginPage.of("<html><head></head><body>x</body></html>")).isEmpty();
    }
}
