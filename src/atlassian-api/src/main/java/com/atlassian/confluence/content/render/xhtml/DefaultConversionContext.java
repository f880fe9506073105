package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.renderer.RenderContext;
import java.util.HashMap;
import java.util.Map;

/**
 * A conversion context over a render context, for conversions outside a page view. Declared from
 * the public Javadoc of Confluence 10 (docs.atlassian.com), package
 * com.atlassian.confluence.content.render.xhtml.
 */
public class DefaultConversionContext implements ConversionContext {
    private final RenderContext renderContext;
    private final String outputDeviceType;
    private final Map<String, Object> properties = new HashMap<>();
    private boolean asyncRenderSafe = true;

    public DefaultConversionContext(RenderContext renderContext) {
        this(renderContext, "desktop");
    }

    public DefaultConversionContext(RenderContext renderContext, String outputDeviceType) {
        this.renderContext = renderContext;
        this.outputDeviceType = outputDeviceType;
    }

    @Override
    public ContentEntityObject getEntity() {
        PageContext page = getPageContext();
        return page == null ? null : page.getEntity();
    }

    @Override
    public PageContext getPageContext() {
        return renderContext instanceof PageContext page ? page : null;
    }

    @Override
    public String getSpaceKey() {
        PageContext page = getPageContext();
        return page == null ? null : page.getSpaceKey();
    }

    @Override
    public String getOutputType() {
        return renderContext.getOutputType();
    }

    @Override
    public String getOutputDeviceType() {
        return outputDeviceType;
    }

    @Override
    public Object getProperty(String name) {
        return properties.get(name);
    }

    @Override
    public Object getProperty(String name, Object defaultValue) {
        return properties.getOrDefault(name, defaultValue);
    }

    @Override
    public String getPropertyAsString(String name) {
        Object value = properties.get(name);
        return value == null ? null : value.toString();
    }

    @Override
    public boolean hasProperty(String name) {
        return properties.containsKey(name);
    }

    @Override
    public void setProperty(String name, Object value) {
        properties.put(name, value);
    }

    @Override
    public Object removeProperty(String name) {
        return properties.remove(name);
    }

    @Override
    public void checkTimeout() {
        // A plain context has no time limit; hosts that limit rendering override this.
    }

    @Override
    public boolean isAsyncRenderSafe() {
        return asyncRenderSafe;
    }

    @Override
    public void disableAsyncRenderSafe() {
        asyncRenderSafe = false;
    }
}
