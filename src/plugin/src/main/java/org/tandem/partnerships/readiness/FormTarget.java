package org.tandem.partnerships.readiness;

/**
 * Where a member's forms go: with an account to REST, part by part; behind a personal link to the
 * page itself, which works without scripts too. A part is of a kind ({@code rating} or {@code
 * team}) and has an id, a category or what the team does.
 *
 * @param address REST address of the readiness tool with a slash at its end, or that of the page
 * @param page whether it is a page
 * @param token proves to a page that the form is its own; may be empty
 * @param notice what became of the form that was sent to the page
 */
public record FormTarget(String address, boolean page, String token, Notice notice) {
    /**
     * What became of a form.
     *
     * @param part which one; empty when none was sent
     */
    record Notice(String part, boolean good, String text) {
        static final Notice NONE = new Notice("", true, "");
    }

    static FormTarget rest(String address) {
        return new FormTarget(address, false, "", Notice.NONE);
    }

    /** The name of a part on the page. */
    public String part(String kind, String id) {
        return kind + "-" + id;
    }

    /** Where one form goes; a page opens again at that form. */
    public String action(String kind, String id) {
        if (page) {
            return address + "#tandem-status-" + part(kind, id);
        }
        return address + (kind.equals("team") ? "team/" : "") + id;
    }

    /** How the script sends a form: with a method of REST, or as the page's own. */
    public String how(String method) {
        return page ? "page" : method;
    }

    /** What to say at a form after it was sent without a script. */
    public String said(String kind, String id) {
        return notice.part().equals(part(kind, id)) ? notice.text() : "";
    }

    /** How that looks. */
    public String look(String kind, String id) {
        if (said(kind, id).isEmpty()) {
            return "";
        }
        return notice.good() ? "tandem-good" : "tandem-bad";
    }
}
