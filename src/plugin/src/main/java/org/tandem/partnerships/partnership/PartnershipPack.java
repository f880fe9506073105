package org.tandem.partnerships.partnership;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.policy.GoverningPack;
import org.tandem.partnerships.policy.PackRef;

/** The pack of the partnership that a macro is about. */
@ConfluenceComponent
class PartnershipPack implements GoverningPack {
    private final Partnerships partnerships;

    @Inject
    PartnershipPack(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    @Override
    public Optional<PackRef> of(MacroCall call) {
        try {
            return Optional.of(partnerships.of(call).pack());
        } catch (RefusedException none) {
            if (call.parameter("partnership").isPresent()) {
                throw none;
            }
            return Optional.empty();
        }
    }
}
