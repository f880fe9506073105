package org.tandem.workspace.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.tandem.workspace.directory.User;

/**
 * Who sent a request, and how that is known.
 *
 * @param session present only for {@link Means#SESSION}
 */
public record Identity(Optional<User> user, Means means, Optional<Session> session) {
    private static final String ATTRIBUTE = Identity.class.getName();

    /** What a request was recognised by. */
    public enum Means {
        NONE,
        SESSION,
        TOKEN,
        BASIC,
        APPLICATION
    }

    static Identity anonymous() {
        return new Identity(Optional.empty(), Means.NONE, Optional.empty());
    }

    static Identity by(Means means, User user) {
        return new Identity(Optional.of(user), means, Optional.empty());
    }

    static Identity of(Session session) {
        return new Identity(Optional.of(session.user()), Means.SESSION, Optional.of(session));
    }

    /** The identity of a request that went through the request filter. */
    public static Identity of(HttpServletRequest request) {
        Object known = request.getAttribute(ATTRIBUTE);
        return known == null ? anonymous() : (Identity) known;
    }

    public void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
