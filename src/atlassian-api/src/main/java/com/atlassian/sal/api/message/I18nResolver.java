package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/**
 * Texts by key, from the bundles of all plugins. An unknown key comes back as it is. Declared from
 * the public Javadoc of the Shared Access Layer (docs.atlassian.com), package
 * com.atlassian.sal.api.message.
 */
public interface I18nResolver {
    String getRawText(String key);

    String getText(String key);

    String getText(String key, Serializable... arguments);

    String getText(Locale locale, String key);

    String getText(Locale locale, String key, Serializable... arguments);

    Map<String, String> getAllTranslationsForPrefix(String prefix);

    Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale);
}
