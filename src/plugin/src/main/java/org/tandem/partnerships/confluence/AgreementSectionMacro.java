package org.tandem.partnerships.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import jakarta.inject.Inject;
import java.util.Map;
import org.tandem.partnerships.agreement.SectionBox;

/** {@code agreement-section}, the one macro of Tandem that has a body. */
public class AgreementSectionMacro implements Macro {
    private final MacroFrame frame;
    private final SectionBox section;

    @Inject
    public AgreementSectionMacro(MacroFrame frame, SectionBox section) {
        this.frame = frame;
        this.section = section;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return section.render(frame.call(parameters, context), body);
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.RICH_TEXT;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
