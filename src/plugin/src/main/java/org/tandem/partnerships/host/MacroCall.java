package org.tandem.partnerships.host;

import java.util.Map;
import java.util.Optional;

/**
 * One use of a macro on a page.
 *
 * @param page the page it stands on; empty in previews of pages that do not exist yet
 * @param medium where the result goes
 */
public record MacroCall(Map<String, String> parameters, Optional<PageRef> page, Medium medium) {
    /** Where a macro's HTML goes. */
    public enum Medium {
        /** A browser page: forms work. */
        VIEW,
        /** The editor's preview: nothing may be saved from it. */
        PREVIEW,
        /** Word, PDF, mail, feed: text only, no form controls. */
        PRINT
    }

    /** Whether form controls make sense here. */
    public boolean interactive() {
        return medium == Medium.VIEW && page.isPresent();
    }

    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
    }
}
