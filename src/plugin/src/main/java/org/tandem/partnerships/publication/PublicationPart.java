package org.tandem.partnerships.publication;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageForm;
import org.tandem.partnerships.host.PageForms;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.PartnershipDraft;
import org.tandem.partnerships.request.WorkPart;

/** The owners' work: whether the profile is public, and the office's forms to change that. */
@ConfluenceComponent
class PublicationPart implements WorkPart {
    private static final int LAST = 50;

    private final Publishing publishing;
    private final PageForms forms;
    private final Templates templates;
    private final Texts texts;
    private final Site site;

    @Inject
    PublicationPart(
            Publishing publishing, PageForms forms, Templates templates, Texts texts, Site site) {
        this.publishing = publishing;
        this.forms = forms;
        this.templates = templates;
        this.texts = texts;
        this.site = site;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public String html(Partnership partnership, MacroCall call) {
        Publication now = publishing.of(partnership);
        String state =
                texts.text(
                        now.published()
                                ? "tandem.publication.published"
                                : "tandem.publication.not-published");
        boolean mayChange = call.interactive() && publishing.may();
        return templates.render(
                "templates/publication/part.vm",
                Map.of(
                        "state",
                        state,
                        "formsHtml",
                        mayChange ? forms.html(forms(partnership, now)) : ""));
    }

    private List<PageForm> forms(Partnership partnership, Publication now) {
        String address =
                site.contextPath()
                        + "/rest/tandem/1.0/partnerships/"
                        + partnership.id()
                        + "/publication";
        PublicProfile profile = now.version() == 0 ? proposed(partnership) : now.profile();
        List<PageForm> found = new ArrayList<>();
        found.add(publish(profile, now.version(), address));
        if (now.published()) {
            found.add(
                    forms.form("tandem-withdraw", "tandem.publication.withdraw.")
                            .with("version", Integer.toString(now.version()))
                            .line("reason", "", false, PublicationInput.LONGEST_REASON)
                            .sentTo("post", address + "/withdrawal"));
        }
        return found;
    }

    private PageForm publish(PublicProfile profile, int version, String address) {
        return forms.form("tandem-publish", "tandem.publication.publish.")
                .with("version", Integer.toString(version))
                .line("who", profile.who(), true, PublicationInput.LONGEST_NAME)
                .text("what", profile.what(), true, PublicationInput.LONGEST_TEXT)
                .text("where", profile.where(), true, PublicationInput.LONGEST_TEXT)
                .line("students", profile.students(), false, PublicationInput.LONGEST_STUDENTS)
                .date("from", day(profile.from()), false)
                .date("until", day(profile.until()), false)
                .text("contact", profile.contact(), false, PublicationInput.LONGEST_NAME)
                .sentTo("put", address);
    }

    /** The record's words to begin with; whom it serves may name somebody, so it is left out. */
    private static PublicProfile proposed(Partnership partnership) {
        PartnershipDraft about = partnership.about();
        return new PublicProfile(
                about.partnerName(),
                about.services(),
                about.schools(),
                "",
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
