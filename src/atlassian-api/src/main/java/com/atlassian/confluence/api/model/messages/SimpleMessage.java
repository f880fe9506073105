package com.atlassian.confluence.api.model.messages;

/**
 * A message that holds its own values. Declared from the public Javadoc of Confluence 10
 * (docs.atlassian.com), package com.atlassian.confluence.api.model.messages.
 */
public final class SimpleMessage implements Message {
    private final String key;
    private final Object[] args;
    private final String translation;

    private SimpleMessage(String key, Object[] args, String translation) {
        this.key = key;
        this.args = args;
        this.translation = translation;
    }

    public static Message withKeyAndArgs(String key, Object... args) {
        return new SimpleMessage(key, args.clone(), null);
    }

    public static Message withTranslation(String translation) {
        return new SimpleMessage(null, new Object[0], translation);
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public Object[] getArgs() {
        return args.clone();
    }

    @Override
    public String getTranslation() {
        return translation;
    }

    @Override
    public String toString() {
        return translation == null ? key : translation;
    }
}
