package org.tandem.workspace.login;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.tandem.workspace.App;
import org.tandem.workspace.directory.AccessTokens;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.directory.Secrets;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.login.LoginRefused.Reason;
import org.tandem.workspace.store.Settings;

/**
 * Finds out who sends a request: by access token, password, the other application's word, or the
 * session cookie. A credential that is sent and wrong is refused, never taken as anonymous.
 */
public final class Authentication {
    /** Setting: whether name and password may be sent with every request. */
    public static final String BASIC_SETTING = "login.basic";

    /** Setting: what the two applications prove themselves to each other with. */
    public static final String APPLICATION_SECRET = "applink.secret";

    private final App app;
    private final Directory directory;
    private final AccessTokens tokens;
    private final Credentials credentials;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Settings settings;

    public Authentication(
            App app,
            Directory directory,
            AccessTokens tokens,
            Credentials credentials,
            Sessions sessions,
            SessionCookie cookie,
            Settings settings) {
        this.app = app;
        this.directory = directory;
        this.tokens = tokens;
        this.credentials = credentials;
        this.sessions = sessions;
        this.cookie = cookie;
        this.settings = settings;
    }

    /**
     * The request's identity.
     *
     * @throws LoginRefused when a credential is sent and not accepted
     */
    public Identity identify(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return bySession(request);
        }
        int space = header.indexOf(' ');
        String scheme = (space < 0 ? header : header.substring(0, space)).toLowerCase(Locale.ROOT);
        String value = space < 0 ? "" : header.substring(space + 1).trim();
        return switch (scheme) {
            case "bearer" -> byToken(value);
            case "basic" -> byPassword(value);
            case "applink" -> byApplication(value, request.getHeader("X-AppLink-User"));
            default -> throw new LoginRefused(Reason.BAD_TOKEN);
        };
    }

    private Identity bySession(HttpServletRequest request) {
        return cookie.read(request).stream()
                .flatMap(id -> sessions.find(app, id).stream())
                .findFirst()
                .filter(session -> credentials.mayEnter(app, session.user()))
                .map(Identity::of)
                .orElseGet(Identity::anonymous);
    }

    private Identity byToken(String secret) {
        User user = tokens.owner(secret).orElseThrow(() -> new LoginRefused(Reason.BAD_TOKEN));
        return allowed(Identity.Means.TOKEN, user);
    }

    private Identity byPassword(String encoded) {
        if (!settings.isOn(BASIC_SETTING)) {
            throw new LoginRefused(Reason.BASIC_OFF);
        }
        String[] pair = decode(encoded).split(":", 2);
        if (pair.length < 2) {
            throw new LoginRefused(Reason.WRONG_CREDENTIALS);
        }
        return Identity.by(Identity.Means.BASIC, credentials.check(app, pair[0], pair[1]));
    }

    private Identity byApplication(String secret, String userName) {
        boolean known =
                settings.get(APPLICATION_SECRET)
                        .filter(expected -> Secrets.same(expected, secret))
                        .isPresent();
        if (!known || userName == null) {
            throw new LoginRefused(Reason.BAD_TOKEN);
        }
        User user =
                directory
                        .byName(userName)
                        .filter(User::active)
                        .orElseThrow(() -> new LoginRefused(Reason.NO_ACCESS));
        return allowed(Identity.Means.APPLICATION, user);
    }

    private Identity allowed(Identity.Means means, User user) {
        if (!credentials.mayEnter(app, user)) {
            throw new LoginRefused(Reason.NO_ACCESS);
        }
        return Identity.by(means, user);
    }

    private static String decode(String encoded) {
        try {
            return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new LoginRefused(Reason.WRONG_CREDENTIALS);
        }
    }
}
