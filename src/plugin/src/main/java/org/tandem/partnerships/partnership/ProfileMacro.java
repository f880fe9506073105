package org.tandem.partnerships.partnership;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageMacro;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.Pages;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.ProfileView.Link;
import org.tandem.partnerships.partnership.ProfileView.Shelf;

/** {@code partnership-profile}: who, what, where and whom (R9), owners, next tool and pages. */
@ConfluenceComponent
class ProfileMacro implements PageMacro {
    /** Parts with a smaller order stand before who, what, where and whom. */
    private static final int AFTER_FACTS = 15;

    private static final List<DocumentKind> SHELVES =
            List.of(DocumentKind.READINESS, DocumentKind.AGREEMENT, DocumentKind.MEETING);

    private final Partnerships partnerships;
    private final Pages pages;
    private final ProfileFacts facts;
    private final Texts texts;
    private final Templates templates;
    private final ProfileEdit edit;
    private final List<ProfilePart> parts;

    @Inject
    ProfileMacro(
            Partnerships partnerships,
            Pages pages,
            ProfileFacts facts,
            Texts texts,
            Templates templates,
            ProfileEdit edit,
            List<ProfilePart> parts) {
        this.partnerships = partnerships;
        this.pages = pages;
        this.facts = facts;
        this.texts = texts;
        this.templates = templates;
        this.edit = edit;
        this.parts = parts.stream().sorted(Comparator.comparingInt(ProfilePart::order)).toList();
    }

    @Override
    public String name() {
        return "partnership-profile";
    }

    @Override
    public String render(MacroCall call) {
        Partnership partnership = partnerships.of(call);
        ProfileView view = view(partnership, call);
        return templates.render(
                "templates/partnership/profile.vm",
                Map.of(
                        "profile",
                        view,
                        "firstHtml",
                        html(partnership, call, part -> part.order() < AFTER_FACTS),
                        "restHtml",
                        html(partnership, call, part -> part.order() >= AFTER_FACTS)));
    }

    private String html(Partnership partnership, MacroCall call, Predicate<ProfilePart> which) {
        return parts.stream()
                .filter(which)
                .map(part -> part.html(partnership, call))
                .collect(Collectors.joining());
    }

    private ProfileView view(Partnership partnership, MacroCall call) {
        List<Document> documents = partnerships.latestDocuments(partnership, call);
        Set<DocumentKind> made = documents.stream().map(Document::kind).collect(Collectors.toSet());
        DocumentKind next = NextTool.after(made);
        boolean over = partnership.state().isOver();
        boolean mayStart = !over && call.interactive() && partnerships.mayEdit(partnership);
        return new ProfileView(
                partnership.partnerName(),
                facts.first(partnership),
                facts.more(partnership),
                facts.advice(partnership),
                texts.text("tandem.tool." + id(next) + ".start"),
                over ? "" : texts.text("tandem.tool." + id(next) + ".hint"),
                mayStart ? startUrl(partnership, next, documents) : "",
                id(next) + "-blueprint",
                SHELVES.stream().map(kind -> shelf(kind, documents)).toList(),
                call.interactive() && partnerships.mayManage(partnership)
                        ? edit.of(partnership)
                        : null);
    }

    private Shelf shelf(DocumentKind kind, List<Document> documents) {
        return new Shelf(
                texts.text("tandem.tool." + id(kind) + ".pages"),
                texts.text("tandem.tool." + id(kind) + ".none"),
                documents.stream()
                        .filter(document -> document.kind() == kind)
                        .map(document -> link(document.page()))
                        .toList());
    }

    private static Link link(PageRef page) {
        return new Link(page.title(), page.url());
    }

    private String startUrl(Partnership partnership, DocumentKind next, List<Document> documents) {
        String space =
                documents.stream()
                        .filter(document -> document.kind() == DocumentKind.PROFILE)
                        .map(document -> document.page().spaceKey())
                        .findFirst()
                        .orElse("");
        return pages.createUrl(id(next) + "-blueprint", space, partnership.pageId())
                + "&partnership="
                + partnership.id();
    }

    private static String id(DocumentKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
