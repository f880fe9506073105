package org.tandem.workspace.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;

/** Pages in the reader's own language, else in the browser's, else in the site's. */
class LanguageIT {
    private static final String SETTINGS = "/users/viewmysettings.action";

    @TempDir static Path data;
    private static WorkspaceServer server;

    private final Http wiki = new Http(server.baseUrl() + "/confluence");
    private final Http tracker = new Http(server.baseUrl() + "/jira");

    @BeforeAll
    static void start() {
        server =
                WorkspaceServer.startWithPeopleOnly(
                        "--port", "0", "--data", data.toString(), "--pseudo-locales");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "es~ es-US~ ltr~ Iniciar sesión",
                "es-MX,en;q=0.5~ es-MX~ ltr~ Iniciar sesión",
                "fr-CA, es;q=0.4, en;q=0.2~ es-US~ ltr~ Iniciar sesión",
                "en-GB~ en-GB~ ltr~ Log in",
                "en-QQ~ en-US~ ltr~ Log in",
                "de~ en-US~ ltr~ Log in",
                "*~ en-US~ ltr~ Log in",
                "x;;q=?~ en-US~ ltr~ Log in",
                "en-XA~ en-XA~ ltr~ Ļööĝ îîñ",
                "ar-XB~ ar-XB~ rtl~ \u200F\u202ELog"
            })
    void theBrowsersFirstLanguageThatIsSpokenIsChosen(
            String accepted, String lang, String dir, String said) {
        assertThat(login(accepted).body())
                .contains("<html lang=\"" + lang + "\" dir=\"" + dir + "\"")
                .contains(said);
    }

    @Test
    void whatAReaderChoseHoldsInBothApplicationsWhateverTheBrowserAsksFor() {
        wiki.logIn("partner-lead");
        tracker.logIn("partner-lead");
        choose("es-US", "Pacific/Honolulu");

        assertThat(read(wiki, SETTINGS, "en"))
                .contains("lang=\"es-US\"", "Idioma y zona horaria")
                .contains("<option selected>Pacific/Honolulu</option>");
        assertThat(read(tracker, "/secure/UpdateUserPreferences.jspa", "en"))
                .contains("lang=\"es-US\"");
        assertThat(read(tracker, "/rest/api/2/myself", "en"))
                .contains("\"timeZone\":\"Pacific/Honolulu\"", "\"locale\":\"es_US\"");

        choose("", "");
        assertThat(read(wiki, SETTINGS, "en")).contains("lang=\"en-US\"");
    }

    @Test
    void whatIsNotOfferedIsRefusedAtItsField() {
        wiki.logIn("board-clerk");
        HttpResponse<String> refused = choose("fr", "Mars/Olympus");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("id=\"language-error\"", "id=\"timeZone-error\"")
                .contains("Choose one of the languages in the list.");
    }

    private HttpResponse<String> choose(String language, String timeZone) {
        String token = Http.token(wiki.get(SETTINGS));
        return wiki.post(
                SETTINGS, Map.of("atl_token", token, "language", language, "timeZone", timeZone));
    }

    private HttpResponse<String> login(String accepted) {
        return wiki.send(wiki.to("/login.action").header("Accept-Language", accepted));
    }

    private static String read(Http http, String path, String accepted) {
        return http.send(http.to(path).header("Accept-Language", accepted)).body();
    }
}
