package org.tandem.workspace.wiki.storage;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Optional;
import org.tandem.workspace.wiki.PageContent;

/** Makes the context that macros of plugins get. */
public interface Contexts {
    /**
     * For showing a page.
     *
     * @param spaceKey of the page, or of the page to be created
     * @param outputType {@code display}, {@code preview}…
     */
    ConversionContext of(Optional<PageContent> page, String spaceKey, String outputType);
}
