package org.tandem.workspace.wiki.cql;

/** Why a query cannot be understood, as an i18n key with its arguments. */
public final class CqlError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] args;

    public CqlError(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = args.clone();
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return args.clone();
    }
}
