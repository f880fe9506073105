package org.tandem.workspace.web;

import java.util.Locale;

/** Texts of the workspace ({@code i18n/workspace-*.properties}) and of the enabled plugins. */
public interface Texts {
    /** The text in the closest language with {@code {0}}… filled in; the key when there is none. */
    String text(Locale locale, String key, Object... args);

    /** Whether any bundle knows the key. */
    boolean knows(String key);
}
