package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** {@code tool-assessments}. */
public class ToolAssessmentsMacro extends HostedMacro {
    @Inject
    public ToolAssessmentsMacro(MacroFrame frame) {
        super(frame, "tool-assessments");
    }
}
