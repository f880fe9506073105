package org.tandem.partnerships.policy;

/** A pack that cannot be read; the message names the pack, the place in it and what is expected. */
public final class PackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PackException(String message) {
        super(message);
    }

    PackException(String message, Throwable cause) {
        super(message, cause);
    }
}
