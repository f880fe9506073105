package org.tandem.workspace.web;

import java.util.Locale;
import java.util.Optional;

/** More texts, such as an enabled plugin's. */
@FunctionalInterface
public interface TextSource {
    /** The pattern in the language closest to the locale. */
    Optional<String> pattern(Locale locale, String key);
}
