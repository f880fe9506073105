package org.tandem.partnerships.agreement;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.MacroUse;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.Pages;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.partnership.Document;
import org.tandem.partnerships.partnership.DocumentKind;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.policy.AgreementSection;
import org.tandem.partnerships.policy.Policies;

/**
 * What the newest agreement says about outcomes, metrics and their monitoring, for the pages where
 * the partnership is measured by it. It is read from the agreement, so that it changes in one place
 * (R8).
 */
@ConfluenceComponent
public class AgreedTerms {
    private final Partnerships partnerships;
    private final Policies policies;
    private final Pages pages;
    private final Templates templates;

    @Inject
    AgreedTerms(Partnerships partnerships, Policies policies, Pages pages, Templates templates) {
        this.partnerships = partnerships;
        this.policies = policies;
        this.pages = pages;
        this.templates = templates;
    }

    /** A folded list of the monitored sections; empty for who may not view such an agreement. */
    public String html(Partnership partnership, MacroCall call) {
        return newest(partnership, call).map(page -> html(page, sections(partnership))).orElse("");
    }

    private List<AgreementSection> sections(Partnership partnership) {
        return policies.of(partnership.pack()).agreement(partnership.agreementType());
    }

    private Optional<PageRef> newest(Partnership partnership, MacroCall call) {
        return partnerships.latestDocuments(partnership, call).stream()
                .filter(document -> document.kind() == DocumentKind.AGREEMENT)
                .map(Document::page)
                .reduce((earlier, later) -> later);
    }

    private String html(PageRef page, List<AgreementSection> sections) {
        List<MacroUse> written = pages.macros(page.id());
        List<Term> terms =
                sections.stream()
                        .filter(AgreementSection::monitored)
                        .map(
                                section ->
                                        new Term(
                                                section.title(),
                                                Completeness.text(section, written)))
                        .filter(term -> !term.textHtml().isEmpty())
                        .toList();
        return terms.isEmpty()
                ? ""
                : templates.render(
                        "templates/agreement/terms.vm",
                        Map.of("terms", terms, "title", page.title(), "url", page.url()));
    }

    /**
     * What was agreed under one title.
     *
     * @param textHtml lines of text without markup
     */
    public record Term(String title, String textHtml) {}
}
