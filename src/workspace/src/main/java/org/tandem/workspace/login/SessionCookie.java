package org.tandem.workspace.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.tandem.workspace.App;

/** The cookie that carries a session's identifier; each application has its own. */
public final class SessionCookie {
    public static final String NAME = "JSESSIONID";

    private final App app;
    private final boolean secure;

    public SessionCookie(App app, boolean secure) {
        this.app = app;
        this.secure = secure;
    }

    List<String> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? List.of()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .limit(3)
                        .toList();
    }

    public void set(HttpServletResponse response, String id) {
        response.addHeader("Set-Cookie", NAME + "=" + id + attributes());
    }

    public void clear(HttpServletResponse response) {
        response.addHeader("Set-Cookie", NAME + "=; Max-Age=0" + attributes());
    }

    private String attributes() {
        return "; Path=" + app.path() + "; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "");
    }
}
