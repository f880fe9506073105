package org.tandem.workspace.web;

/**
 * Where an application puts its pages and resources. Patterns are relative to the application's
 * path; {@code {name}} matches one path segment and a trailing {@code {name*}} the rest, for
 * example {@code /spaces/{key}/pages/{id}/{title*}}.
 *
 * <p>Anonymous requests are sent to the login page (or answered 401 under {@code /rest}) unless the
 * route is added through {@link #anonymous()}. Mutating requests (POST, PUT, DELETE) need the
 * session's XSRF token, or, under {@code /rest}, JSON content, the {@code X-Atlassian-Token:
 * no-check} header or a credential other than the session.
 */
public interface Routes {
    Routes get(String pattern, Handler handler);

    Routes post(String pattern, Handler handler);

    Routes put(String pattern, Handler handler);

    Routes delete(String pattern, Handler handler);

    /** The same routes, open to people not logged in; the handler checks permissions itself. */
    Routes anonymous();
}
