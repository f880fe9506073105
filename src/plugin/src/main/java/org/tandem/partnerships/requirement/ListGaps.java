package org.tandem.partnerships.requirement;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.requirement.Gaps.Gap;
import org.tandem.partnerships.requirement.Gaps.Open;
import org.tandem.partnerships.requirement.GapsJson.GapJson;
import org.tandem.partnerships.requirement.GapsJson.OpenRequirementJson;

/** The list of what is missing or expired, as the page and clients show it. */
@ConfluenceComponent
class ListGaps {
    private final Gaps gaps;
    private final Texts texts;
    private final Site site;

    @Inject
    ListGaps(Gaps gaps, Texts texts, Site site) {
        this.gaps = gaps;
        this.texts = texts;
        this.site = site;
    }

    /** As {@link Gaps#after}. */
    GapsJson after(int afterId, int limit) {
        Gaps.Part part = gaps.after(afterId, limit);
        List<GapJson> rows = part.gaps().stream().map(this::json).toList();
        return new GapsJson(rows, part.next() == 0 ? null : part.next());
    }

    private GapJson json(Gap gap) {
        String state = gap.partnership().state().id();
        return new GapJson(
                gap.partnership().id(),
                gap.partnership().title(),
                site.contextPath() + "/pages/viewpage.action?pageId=" + gap.partnership().pageId(),
                state,
                texts.text("tandem.state." + state),
                gap.open().stream().map(ListGaps::json).toList(),
                gap.open().stream().map(this::words).collect(Collectors.joining("\n")));
    }

    private static OpenRequirementJson json(Open open) {
        return new OpenRequirementJson(
                open.id(),
                open.title(),
                open.status().id(),
                open.until().map(LocalDate::toString).orElse(null));
    }

    private String words(Open open) {
        return open.until()
                .map(
                        day ->
                                texts.text(
                                        "tandem.requirement.gap.expired",
                                        open.title(),
                                        texts.date(day)))
                .orElseGet(() -> texts.text("tandem.requirement.gap.missing", open.title()));
    }
}
