package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.renderer.PageContext;

/**
 * The circumstances in which storage format is converted. The entity is null in previews of new
 * content. Declared from the public Javadoc of Confluence 10 (docs.atlassian.com), package
 * com.atlassian.confluence.content.render.xhtml.
 */
public interface ConversionContext {
    ContentEntityObject getEntity();

    PageContext getPageContext();

    String getSpaceKey();

    String getOutputType();

    String getOutputDeviceType();

    Object getProperty(String name);

    Object getProperty(String name, Object defaultValue);

    String getPropertyAsString(String name);

    boolean hasProperty(String name);

    void setProperty(String name, Object value);

    Object removeProperty(String name);

    void checkTimeout();

    boolean isAsyncRenderSafe();

    void disableAsyncRenderSafe();
}
