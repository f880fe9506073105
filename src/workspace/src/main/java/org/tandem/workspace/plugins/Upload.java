package org.tandem.workspace.plugins;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.tandem.workspace.osgi.PluginHost;
import org.tandem.workspace.osgi.PluginState;
import org.tandem.workspace.web.Exchange;

/** The jar in a multipart request. */
final class Upload {
    /** The form field, as in the products. */
    static final String FIELD = "plugin";

    private Upload() {}

    /** There is no file in the request. */
    static final class Missing extends Exception {
        private static final long serialVersionUID = 1L;
    }

    static PluginState install(Exchange exchange, PluginHost host) throws Missing {
        String type = exchange.request().getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            throw new Missing();
        }
        try {
            Part part = exchange.request().getPart(FIELD);
            if (part == null || part.getSize() == 0) {
                throw new Missing();
            }
            try (InputStream in = part.getInputStream()) {
                return host.install(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }
}
