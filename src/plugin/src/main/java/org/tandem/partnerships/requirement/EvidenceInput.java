package org.tandem.partnerships.requirement;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.lifecycle.Days;
import org.tandem.partnerships.lifecycle.Versions;

/**
 * What somebody records of a requirement.
 *
 * @param version of what it replaces; 0 when there is nothing yet
 */
record EvidenceInput(String note, String link, Optional<LocalDate> until, int version) {
    static final int LONGEST_NOTE = 4000;
    static final int LONGEST_LINK = 1000;

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /**
     * Reads what was sent.
     *
     * @throws RefusedException (invalid) naming every wrong field
     */
    static EvidenceInput read(Map<String, String> inputs) {
        InputErrors errors = new InputErrors();
        String note = inputs.getOrDefault("note", "");
        errors.checkText("note", note, LONGEST_NOTE);
        String link = inputs.getOrDefault("link", "");
        errors.checkLine("link", link, LONGEST_LINK);
        if (note.isEmpty() && link.isEmpty()) {
            errors.reject("note", "tandem.requirement.error.no-evidence");
        }
        if (!link.isEmpty() && !isAddress(link)) {
            errors.reject("link", "tandem.requirement.error.link");
        }
        Optional<LocalDate> until = Days.read("until", inputs.getOrDefault("until", ""), errors);
        int version = Versions.read(inputs, errors);
        errors.throwIfAny();
        return new EvidenceInput(note, link, until, version);
    }

    /** Nothing that a browser would run. */
    private static boolean isAddress(String link) {
        try {
            URI address = new URI(link);
            return address.getScheme() != null
                    && SCHEMES.contains(address.getScheme())
                    && address.getHost() != null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
