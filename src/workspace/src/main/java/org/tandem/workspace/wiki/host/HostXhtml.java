package org.tandem.workspace.wiki.host;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import com.atlassian.confluence.macro.xhtml.MacroId;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import com.atlassian.confluence.xhtml.api.MacroDefinitionHandler;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.tandem.workspace.wiki.PageContent;
import org.tandem.workspace.wiki.storage.MacroScan;
import org.tandem.workspace.wiki.storage.PageRenderer;

/** {@link XhtmlContent} over the renderer. */
final class HostXhtml implements XhtmlContent {
    private final PageRenderer renderer;
    private final Entities entities;

    HostXhtml(PageRenderer renderer, Entities entities) {
        this.renderer = renderer;
        this.entities = entities;
    }

    @Override
    public String convertStorageToView(String storage, ConversionContext context) {
        Optional<PageContent> page =
                Optional.ofNullable(context.getEntity())
                        .flatMap(entity -> entities.content(entity.getId()));
        return renderer.convert(storage, context, page);
    }

    @Override
    public void handleMacroDefinitions(
            String storage, ConversionContext context, MacroDefinitionHandler handler)
            throws XhtmlException {
        try {
            MacroScan.forEach(storage, found -> handler.handle(definition(found)));
        } catch (XMLStreamException malformed) {
            throw new XhtmlException("Not storage format: " + malformed.getMessage(), malformed);
        }
    }

    private static MacroDefinition definition(MacroScan.Found found) {
        return MacroDefinition.builder(found.name())
                .withParameters(found.parameters())
                .withMacroBody(found::body)
                .withMacroIdentifier(found.id() == null ? null : MacroId.fromString(found.id()))
                .build();
    }
}
