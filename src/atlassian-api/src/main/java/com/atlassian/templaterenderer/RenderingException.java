package com.atlassian.templaterenderer;

/**
 * A template could not be rendered. Declared from the public Javadoc of Atlassian Template Renderer
 * (docs.atlassian.com), package com.atlassian.templaterenderer.
 */
public class RenderingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RenderingException() {}

    public RenderingException(String message) {
        super(message);
    }

    public RenderingException(Throwable cause) {
        super(cause);
    }

    public RenderingException(String message, Throwable cause) {
        super(message, cause);
    }
}
