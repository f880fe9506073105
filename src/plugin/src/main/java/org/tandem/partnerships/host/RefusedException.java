package org.tandem.partnerships.host;

import java.io.Serializable;
import java.util.List;

/**
 * The one way in which Tandem says no. It carries a code that callers can rely on, an i18n key for
 * people and, for wrong input, one error per field; it becomes error JSON over REST, messages at
 * the fields in a wizard, and a plain message in a macro.
 */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why, with the HTTP status that says the same. */
    public enum Code {
        INVALID(400),
        NOT_LOGGED_IN(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        STALE(409),
        BLOCKED(409),
        UNAVAILABLE(503);

        private final int status;

        Code(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Code code;
    private final String key;
    private final transient List<Serializable> args;
    private final transient List<FieldError> fields;
    private final transient List<Obstacle> obstacles;

    private RefusedException(
            Code code, String key, List<Serializable> args, List<FieldError> fields) {
        this(code, key, args, fields, List.of());
    }

    private RefusedException(
            Code code,
            String key,
            List<Serializable> args,
            List<FieldError> fields,
            List<Obstacle> obstacles) {
        super(code + " " + key + " " + args + fields + obstacles);
        this.code = code;
        this.key = key;
        this.args = List.copyOf(args);
        this.fields = List.copyOf(fields);
        this.obstacles = List.copyOf(obstacles);
    }

    public static RefusedException invalid(List<FieldError> fields) {
        return new RefusedException(Code.INVALID, "tandem.error.invalid", List.of(), fields);
    }

    public static RefusedException notLoggedIn() {
        return new RefusedException(
                Code.NOT_LOGGED_IN, "tandem.error.not-logged-in", List.of(), List.of());
    }

    /** For things whose existence the asker may know. */
    public static RefusedException forbidden(String key, Serializable... args) {
        return new RefusedException(Code.FORBIDDEN, key, List.of(args), List.of());
    }

    /** For things that do not exist, or whose existence the asker may not know. */
    public static RefusedException notFound(String key, Serializable... args) {
        return new RefusedException(Code.NOT_FOUND, key, List.of(args), List.of());
    }

    /** Someone else saved in between; nothing was written. */
    public static RefusedException stale(String key, Serializable... args) {
        return new RefusedException(Code.STALE, key, List.of(args), List.of());
    }

    /** Not in the present state of things; what to do first is named where that is known. */
    public static RefusedException blocked(
            List<Obstacle> obstacles, String key, Serializable... args) {
        return new RefusedException(Code.BLOCKED, key, List.of(args), List.of(), obstacles);
    }

    /** Cannot be done right now; the same request may work later. */
    public static RefusedException unavailable(String key, Serializable... args) {
        return new RefusedException(Code.UNAVAILABLE, key, List.of(args), List.of());
    }

    public Code code() {
        return code;
    }

    /** i18n key of the message for people. */
    public String key() {
        return key;
    }

    public List<Serializable> args() {
        return args;
    }

    public List<FieldError> fields() {
        return fields;
    }

    /** What must be done first. */
    public List<Obstacle> obstacles() {
        return obstacles;
    }
}
