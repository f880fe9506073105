package org.tandem.partnerships.meeting;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.Pages;

/** When a partnership meets. The caller has checked that it may be viewed. */
@ConfluenceComponent
public class Schedule {
    private static final int QUARTERS = 4;

    private final MeetingStore store;
    private final Pages pages;

    @Inject
    Schedule(MeetingStore store, Pages pages) {
        this.store = store;
        this.pages = pages;
    }

    /** A meeting whose page the reader may view. */
    public record Planned(LocalDate date, PageRef page) {}

    /** The next meetings from a day on, at most a year's, earliest first. */
    public List<Planned> from(int partnershipId, LocalDate day) {
        List<Meeting> found = store.from(partnershipId, day, QUARTERS);
        Map<Long, PageRef> visible = pages.visible(found.stream().map(Meeting::pageId).toList());
        return found.stream()
                .filter(one -> visible.containsKey(one.pageId()))
                .map(one -> new Planned(one.date(), visible.get(one.pageId())))
                .toList();
    }
}
