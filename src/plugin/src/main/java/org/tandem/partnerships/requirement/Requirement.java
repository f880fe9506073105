package org.tandem.partnerships.requirement;

import java.util.Optional;

/**
 * A requirement of the district and how a partnership meets it.
 *
 * @param about what the pack says about it; may be empty
 */
record Requirement(
        String id, String title, String about, Status status, Optional<Evidence> evidence) {}
