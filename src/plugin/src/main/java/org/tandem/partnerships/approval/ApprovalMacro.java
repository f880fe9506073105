package org.tandem.partnerships.approval;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageMacro;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.Document;
import org.tandem.partnerships.partnership.DocumentKind;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;

/**
 * {@code approval-status}: of the agreement on whose page it stands; elsewhere of the partnership's
 * latest agreement.
 */
@ConfluenceComponent
class ApprovalMacro implements PageMacro {
    private final Partnerships partnerships;
    private final ApprovalViews views;
    private final ApprovalAccess access;
    private final People people;
    private final Templates templates;
    private final Texts texts;

    @Inject
    ApprovalMacro(
            Partnerships partnerships,
            ApprovalViews views,
            ApprovalAccess access,
            People people,
            Templates templates,
            Texts texts) {
        this.partnerships = partnerships;
        this.views = views;
        this.access = access;
        this.people = people;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "approval-status";
    }

    @Override
    public String render(MacroCall call) {
        Partnership partnership = partnerships.of(call);
        List<PageRef> agreements = agreements(partnership, call);
        if (agreements.isEmpty()) {
            Map<String, Object> model = Map.of("message", texts.text("tandem.approval.none"));
            return templates.render("templates/approval/none.vm", model);
        }
        Optional<PageRef> own =
                agreements.stream()
                        .filter(page -> call.page().filter(p -> p.id() == page.id()).isPresent())
                        .findFirst();
        PageRef page = own.orElse(agreements.get(agreements.size() - 1));
        boolean mayAsk =
                call.interactive()
                        && own.isPresent()
                        && people.current()
                                .filter(person -> access.mayAsk(partnership, person))
                                .isPresent();
        ApprovalView view = views.of(partnership, page, own.isPresent(), mayAsk);
        return templates.render("templates/approval/status.vm", Map.of("approval", view));
    }

    /** On the partnership's own page the newest are enough, which other macros read too. */
    private List<PageRef> agreements(Partnership partnership, MacroCall call) {
        boolean own = call.page().filter(p -> p.id() == partnership.pageId()).isPresent();
        List<Document> found =
                own
                        ? partnerships.latestDocuments(partnership, call)
                        : partnerships.documents(partnership.id(), DocumentKind.AGREEMENT);
        return found.stream()
                .filter(document -> document.kind() == DocumentKind.AGREEMENT)
                .map(Document::page)
                .toList();
    }
}
