package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** {@code policy-glossary}. */
public class PolicyGlossaryMacro extends HostedMacro {
    @Inject
    public PolicyGlossaryMacro(MacroFrame frame) {
        super(frame, "policy-glossary");
    }
}
