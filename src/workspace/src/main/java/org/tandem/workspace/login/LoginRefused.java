package org.tandem.workspace.login;

/** A login that did not succeed. */
public final class LoginRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why; each has its own message and value of {@code X-Seraph-LoginReason}. */
    public enum Reason {
        WRONG_CREDENTIALS(401, "AUTHENTICATED_FAILED", "web.login.wrong"),
        TOO_MANY_ATTEMPTS(429, "AUTHENTICATION_DENIED", "web.login.too-many"),
        NO_ACCESS(403, "AUTHORISATION_FAILED", "web.login.no-access"),
        BAD_TOKEN(401, "AUTHENTICATED_FAILED", "web.login.bad-token"),
        BASIC_OFF(401, "AUTHENTICATION_DENIED", "web.login.basic-off");

        private final int status;
        private final String header;
        private final String textKey;

        Reason(int status, String header, String textKey) {
            this.status = status;
            this.header = header;
            this.textKey = textKey;
        }

        public int status() {
            return status;
        }

        public String header() {
            return header;
        }

        public String textKey() {
            return textKey;
        }
    }

    private final Reason reason;

    LoginRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
