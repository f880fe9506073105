package org.tandem.partnerships.partnership;

import java.util.Collection;

/**
 * Which tool comes next: readiness, then the agreement, then the quarterly meetings (ODST 004:15,
 * R77). A proposal only; every tool can be used at any time (R76).
 */
final class NextTool {
    private NextTool() {}

    /**
     * The tool to propose.
     *
     * @param made what pages the partnership has
     */
    static DocumentKind after(Collection<DocumentKind> made) {
        if (!made.contains(DocumentKind.READINESS)) {
            return DocumentKind.READINESS;
        }
        return made.contains(DocumentKind.AGREEMENT)
                ? DocumentKind.MEETING
                : DocumentKind.AGREEMENT;
    }
}
