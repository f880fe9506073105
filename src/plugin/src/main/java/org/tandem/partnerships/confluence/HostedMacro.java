package org.tandem.partnerships.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;

/** A Confluence macro that a feature implements; a subclass per macro names which. */
abstract class HostedMacro implements Macro {
    private final MacroFrame frame;
    private final String name;

    /**
     * Hosts one macro.
     *
     * @param name of the feature's {@link org.tandem.partnerships.host.PageMacro}
     */
    HostedMacro(MacroFrame frame, String name) {
        this.frame = frame;
        this.name = name;
    }

    @Override
    public final String execute(
            Map<String, String> parameters, String body, ConversionContext context) {
        return frame.render(name, parameters, context);
    }

    @Override
    public final BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public final OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
