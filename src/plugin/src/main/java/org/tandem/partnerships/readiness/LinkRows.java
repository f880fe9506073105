package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.Texts;

/** Personal links as people read them. */
@ConfluenceComponent
class LinkRows {
    private final Texts texts;
    private final Clock clock;

    @Inject
    LinkRows(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    List<LinksView.Row> of(List<PersonalLink> links) {
        return links.stream().map(this::row).toList();
    }

    private LinksView.Row row(PersonalLink link) {
        return new LinksView.Row(
                Integer.toString(link.id()),
                link.memberName(),
                texts.day(link.expires()),
                "tandem.links.state." + state(link),
                link.works(clock.now()),
                code(link.code()),
                !link.revoked());
    }

    private String code(MemberCode code) {
        return code.isChosen()
                ? texts.text("tandem.links.code.chosen", texts.day(code.chosen()))
                : texts.text("tandem.links.code.none");
    }

    private String state(PersonalLink link) {
        if (link.revoked()) {
            return "revoked";
        }
        return link.works(clock.now()) ? "open" : "expired";
    }
}
