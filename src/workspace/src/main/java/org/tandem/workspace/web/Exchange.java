package org.tandem.workspace.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tandem.workspace.App;
import org.tandem.workspace.directory.User;

/** One request and its answer. */
public interface Exchange {
    App app();

    Optional<User> user();

    /**
     * The logged-in user.
     *
     * @throws WebError 401 when there is none
     */
    User requireUser();

    boolean isAdministrator();

    /** The reader's locale: the browser's if Tandem speaks it, else English. */
    Locale locale();

    /** A value from the path pattern, decoded. */
    String path(String name);

    /** A query or form parameter, trimmed; empty when absent or blank. */
    Optional<String> param(String name);

    /** A parameter, or the empty string. */
    String text(String name);

    /**
     * A parameter as a number.
     *
     * @throws WebError 400 naming the parameter
     */
    int number(String name, int otherwise);

    List<String> params(String name);

    /**
     * The JSON body.
     *
     * @throws WebError 400 with the place where it is malformed
     */
    JsonNode json();

    /** The token a form must send back as {@code atl_token}; pages get it as {@code $atlToken}. */
    String xsrfToken();

    /**
     * Renders {@code templates/<name>.vm} inside the page shell. The model must hold {@code title}.
     * The template also sees {@code $i18n.get(key, args…)}, {@code $atlToken}, {@code $base} (the
     * application's path), {@code $user}, {@code $dates.date(…)} and {@code $dates.dateTime(…)} in
     * the reader's locale; references are HTML-escaped unless their name ends in {@code Html}.
     */
    void page(String template, Map<String, ?> model);

    /** As {@link #page}, with another status: 400 for a form shown again with its errors. */
    void page(int status, String template, Map<String, ?> model);

    void sendJson(int status, Object body);

    void send(int status, String contentType, String body);

    void noContent();

    /** Sends the browser to a path of this application ({@code /…}), with 303. */
    void redirect(String path);

    /** A message shown once on the next page; kind is success, warning or error. */
    void flash(String kind, String i18nKey, Object... args);

    HttpServletRequest request();

    HttpServletResponse response();
}
