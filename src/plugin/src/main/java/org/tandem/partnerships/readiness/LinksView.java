package org.tandem.partnerships.readiness;

import java.util.List;
import java.util.Map;

/**
 * What the page of a partnership's personal links prints.
 *
 * @param address to which its forms go
 * @param fresh what to say of a link made just now
 * @param errors per field of the form, in the reader's language
 */
public record LinksView(
        String partner,
        String address,
        String partnership,
        Fresh fresh,
        String member,
        String days,
        String mail,
        Map<String, String> errors,
        List<Row> rows) {
    /**
     * A link made just now.
     *
     * @param address which is shown this once; empty when the reader may not see it
     * @param sentTo where it went by mail; empty when it did not
     */
    public record Fresh(String address, String sentTo) {
        static final Fresh NONE = new Fresh("", "");
    }

    /**
     * A link.
     *
     * @param state i18n key
     * @param works whether there is something to withdraw
     * @param code whether and when the member chose a code
     * @param onTeam whether its holder is on the team still, and may get another link
     */
    public record Row(
            String id,
            String member,
            String expires,
            String state,
            boolean works,
            String code,
            boolean onTeam) {}

    public String error(String field) {
        return errors.getOrDefault(field, "");
    }
}
