package org.tandem.partnerships.partnership;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.PolicyPack;
import org.tandem.partnerships.policy.RecordPolicy.Agreement;

/** Says what a partnership's type of agreement selects: template and way through the Board. */
@ConfluenceComponent
public class AgreementWords {
    private final IntensityLevels intensity;
    private final Policies policies;
    private final Texts texts;

    @Inject
    AgreementWords(IntensityLevels intensity, Policies policies, Texts texts) {
        this.intensity = intensity;
        this.policies = policies;
        this.texts = texts;
    }

    /** In a sentence (R12); empty while nobody chose a type. */
    public String selected(Partnership partnership) {
        PolicyPack pack = policies.of(partnership.pack());
        return pack.record()
                .agreement(partnership.agreementType())
                .map(agreement -> selects(agreement, partnership, pack))
                .orElse("");
    }

    private String selects(Agreement agreement, Partnership partnership, PolicyPack pack) {
        String type = title(pack, agreement.type());
        String template = title(pack, agreement.template());
        if (agreement.route().isPresent()) {
            String route = route(agreement.route().get());
            return texts.text("tandem.partnership.agreement.own-route", type, template, route);
        }
        return intensity
                .of(partnership.id())
                .map(level -> route(pack.route(level, agreement.type()).route()))
                .map(route -> texts.text("tandem.partnership.agreement", type, template, route))
                .orElseGet(() -> texts.text("tandem.partnership.agreement.open", type, template));
    }

    /** What the agreement is called; empty where the pack has no template of its own for it. */
    public String template(Partnership partnership) {
        PolicyPack pack = policies.of(partnership.pack());
        return pack.template(partnership.agreementType())
                .map(template -> title(pack, template.id()))
                .orElse("");
    }

    private String route(String route) {
        return texts.text("tandem.intensity.route." + route);
    }

    private static String title(PolicyPack pack, String type) {
        return ChoiceField.AGREEMENT_TYPE.title(pack, type);
    }
}
