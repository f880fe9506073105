package org.tandem.partnerships.policy;

import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageMacro;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.policy.PolicyView.Section;

/** A macro that shows a part of the page's policy pack; no page holds a copy of it (R3). */
abstract class PackMacro implements PageMacro {
    private final String name;
    private final PagePack packs;
    private final Templates templates;
    private final Texts texts;

    PackMacro(String name, PagePack packs, Templates templates, Texts texts) {
        this.name = name;
        this.packs = packs;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String render(MacroCall call) {
        PackPrint print = new PackPrint(packs.of(call), texts);
        List<Section> sections = sections(print, call);
        PolicyView view = new PolicyView(sections, print.documents(), from(print), manages(call));
        return templates.render("templates/policy/sections.vm", Map.of("policy", view));
    }

    /** Which version of which policy is shown. */
    String from(PackPrint print) {
        return print.say("from", print.pack().title(), print.pack().version());
    }

    /** Whether the reader is shown the way to the packs. */
    boolean manages(MacroCall call) {
        return false;
    }

    abstract List<Section> sections(PackPrint print, MacroCall call);
}
