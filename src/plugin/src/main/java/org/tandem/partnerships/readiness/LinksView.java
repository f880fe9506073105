package org.tandem.partnerships.readiness;

import java.util.List;
import java.util.Map;

/**
 * What the page of a partnership's personal links prints.
 *
 * @param address to which its forms go
 * @param fresh address of a link made just now, which is shown this once; otherwise empty
 * @param errors per field of the form, in the reader's language
 */
public record LinksView(
        String partner,
        String address,
        String partnership,
        String fresh,
        String member,
        String days,
        Map<String, String> errors,
        List<Row> rows) {
    /**
     * A link.
     *
     * @param state i18n key
     * @param works whether there is something to withdraw
     */
    public record Row(String id, String member, String expires, String state, boolean works) {}

    public String error(String field) {
        return errors.getOrDefault(field, "");
    }
}
