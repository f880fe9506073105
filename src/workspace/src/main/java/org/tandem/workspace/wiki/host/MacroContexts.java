package org.tandem.workspace.wiki.host;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.renderer.PageContext;
import java.time.Duration;
import java.util.Optional;
import org.tandem.workspace.wiki.PageContent;
import org.tandem.workspace.wiki.storage.Contexts;

/** Makes {@link ConversionContext}s with a page's entity and a time limit. */
public final class MacroContexts implements Contexts {
    private static final Duration TIME = Duration.ofSeconds(30);

    private final Entities entities;

    public MacroContexts(Entities entities) {
        this.entities = entities;
    }

    @Override
    public ConversionContext of(Optional<PageContent> page, String spaceKey, String outputType) {
        PageContext context =
                page.map(shown -> new PageContext(entities.page(shown)))
                        .orElseGet(() -> new PageContext(spaceKey));
        context.setOutputType(outputType);
        return new Limited(context);
    }

    private static final class Limited extends DefaultConversionContext {
        private final long deadline = System.nanoTime() + TIME.toNanos();

        Limited(PageContext context) {
            super(context);
        }

        @Override
        public void checkTimeout() {
            if (System.nanoTime() - deadline > 0) {
                throw new IllegalStateException("Rendering took longer than " + TIME);
            }
        }
    }
}
