package org.tandem.partnerships.policy;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import org.tandem.partnerships.host.MacroCall;

/**
 * The pack that a page shows: on pages of a partnership the one that governs it, so that a signed
 * agreement keeps its texts; everywhere else the active one.
 */
@ConfluenceComponent
public class PagePack {
    private final Policies policies;
    private final GoverningPack governing;

    @Inject
    public PagePack(Policies policies, GoverningPack governing) {
        this.policies = policies;
        this.governing = governing;
    }

    /** The same for all macros of a rendering. */
    public PolicyPack of(MacroCall call) {
        String key = "policy pack " + call.parameter("partnership").orElse("");
        return call.once(
                key, () -> governing.of(call).map(policies::of).orElseGet(policies::current));
    }
}
