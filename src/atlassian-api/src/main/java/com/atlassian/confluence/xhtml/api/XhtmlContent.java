package com.atlassian.confluence.xhtml.api;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import javax.xml.stream.XMLStreamException;

/**
 * Conversions of storage format. Declared from the public Javadoc of Confluence 10
 * (docs.atlassian.com), package com.atlassian.confluence.xhtml.api.
 */
public interface XhtmlContent {
    String convertStorageToView(String storage, ConversionContext context)
            throws XMLStreamException, XhtmlException;

    void handleMacroDefinitions(
            String storage, ConversionContext context, MacroDefinitionHandler handler)
            throws XhtmlException;
}
