package com.atlassian.renderer;

import java.util.HashMap;
import java.util.Map;

/**
 * What a renderer knows about the place it renders for. Declared from the public Javadoc of
 * Confluence 10 (docs.atlassian.com), package com.atlassian.renderer.
 */
public class RenderContext {
    private final Map<Object, Object> params = new HashMap<>();
    private String outputType = "display";

    public Object getParam(Object key) {
        return params.get(key);
    }

    public void addParam(Object key, Object value) {
        params.put(key, value);
    }

    public String getOutputType() {
        return outputType;
    }

    public void setOutputType(String outputType) {
        this.outputType = outputType;
    }
}
