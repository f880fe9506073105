package org.tandem.partnerships.partnership;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tandem.partnerships.host.Pages;

/** The pages of partnerships, for rules, which judge alike whoever asks: nothing is checked. */
@ConfluenceComponent
public class AttachedPages {
    private final PartnershipStore store;
    private final Pages pages;

    @Inject
    AttachedPages(PartnershipStore store, Pages pages) {
        this.store = store;
        this.pages = pages;
    }

    /** Those of one kind that are not in the trash, oldest first. */
    public List<AttachedPage> of(int partnershipId, DocumentKind kind) {
        return store.documents(partnershipId).stream()
                .filter(document -> document.kind() == kind)
                .flatMap(
                        document ->
                                pages.find(document.id()).stream()
                                        .map(page -> new AttachedPage(page, document.since())))
                .toList();
    }

    /** The partnership to which a page belongs. */
    public Optional<Partnership> partnershipOf(long pageId) {
        return store.idOfPage(pageId).flatMap(store::find);
    }
}
