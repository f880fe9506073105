package org.tandem.workspace.wiki.ui;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.WebError;
import org.tandem.workspace.wiki.Grant;

/** The answer for a page that is not there: search for it, or create it. */
final class MissingPages {
    private final Frame frame;

    MissingPages(Frame frame) {
        this.frame = frame;
    }

    void show(Exchange exchange, WebError refused, String spaceKey, String titlePart) {
        if (refused.status() != 404) {
            throw refused;
        }
        show(exchange, spaceKey, readable(titlePart));
    }

    void show(Exchange exchange, String spaceKey, String title) {
        Map<String, Object> model = frame.model(frame.text(exchange, "wiki.ui.missing.title"));
        boolean creatable =
                !title.isEmpty() && frame.wiki().permissions().space(spaceKey, Grant.Level.EDIT);
        if (creatable) {
            model.put(
                    "createUrl",
                    Addresses.createBlank(spaceKey, 0) + "&title=" + Addresses.encode(title));
        }
        model.put("wanted", title);
        model.put("wantedQuery", Addresses.encode(title));
        exchange.page(404, "wiki/missing", model);
    }

    /** A title as it stands in an address, where spaces are often written as plus signs. */
    static String readable(String titlePart) {
        if (titlePart == null) {
            return "";
        }
        try {
            return URLDecoder.decode(titlePart, StandardCharsets.UTF_8).trim();
        } catch (IllegalArgumentException alreadyDecoded) {
            return titlePart.replace('+', ' ').trim();
        }
    }
}
