package org.tandem.partnerships.communication;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.PageForm;
import org.tandem.partnerships.host.PageForm.Option;
import org.tandem.partnerships.host.PageForms;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.policy.Policies;

/** The forms of the communication log and of the agreed message, each for those who may. */
@ConfluenceComponent
class CommunicationForms {
    private final Partnerships partnerships;
    private final Policies policies;
    private final PageForms forms;
    private final Texts texts;
    private final Clock clock;
    private final Site site;

    @Inject
    CommunicationForms(
            Partnerships partnerships,
            Policies policies,
            PageForms forms,
            Texts texts,
            Clock clock,
            Site site) {
        this.partnerships = partnerships;
        this.policies = policies;
        this.forms = forms;
        this.texts = texts;
        this.clock = clock;
        this.site = site;
    }

    /** What the reader may write down. */
    List<PageForm> of(Partnership partnership, AgreedMessage message) {
        List<PageForm> found = new ArrayList<>();
        if (partnerships.mayEdit(partnership)) {
            found.add(log(partnership));
        }
        if (partnerships.mayManage(partnership)) {
            found.add(update(partnership));
            found.add(message(partnership, message));
        }
        return found;
    }

    /** A form that corrects an entry. */
    String correction(Partnership partnership, ContactJson entry) {
        PageForm.Builder form =
                forms.form("tandem-correct-" + entry.id(), "tandem.communication.correct.")
                        .called(entry.dayText(), entry.kindText())
                        .with("version", Integer.toString(entry.version()));
        if (entry.kind().equals(ContactKind.UPDATE.id())) {
            form.with("kind", entry.kind()).checks("audiences", audiences(partnership, entry));
        } else {
            form.select("kind", kinds(entry.kind()))
                    .line("withWhom", entry.withWhom(), true, ContactInput.LONGEST_NAMES)
                    .checks("highProfile", high(entry.highProfile()));
        }
        PageForm done =
                form.date("day", entry.day(), true)
                        .text("summary", entry.summary(), true, ContactInput.LONGEST_SUMMARY)
                        .line("reason", "", false, ContactInput.LONGEST_NAMES)
                        .sentTo("put", address(partnership) + "/communication/" + entry.id());
        return forms.html(List.of(done));
    }

    private PageForm log(Partnership partnership) {
        return forms.form("tandem-log", "tandem.communication.log.")
                .select("kind", kinds(ContactKind.CONVERSATION.id()))
                .date("day", clock.today().toString(), true)
                .line("withWhom", "", true, ContactInput.LONGEST_NAMES)
                .text("summary", "", true, ContactInput.LONGEST_SUMMARY)
                .checks("highProfile", high(false))
                .sentTo("post", address(partnership) + "/communication");
    }

    private PageForm update(Partnership partnership) {
        return forms.form("tandem-update", "tandem.communication.update.")
                .with("kind", ContactKind.UPDATE.id())
                .checks("audiences", audiences(partnership, null))
                .date("day", clock.today().toString(), true)
                .text("summary", "", true, ContactInput.LONGEST_SUMMARY)
                .sentTo("post", address(partnership) + "/communication");
    }

    private PageForm message(Partnership partnership, AgreedMessage now) {
        return forms.form("tandem-message", "tandem.communication.message.")
                .with("version", Integer.toString(now.version()))
                .text("text", now.text(), true, MessageInput.LONGEST_TEXT)
                .line("districtBy", now.district().by(), false, MessageInput.LONGEST_NAMES)
                .date("districtOn", day(now.district()), false)
                .line("partnerBy", now.partner().by(), false, MessageInput.LONGEST_NAMES)
                .date("partnerOn", day(now.partner()), false)
                .sentTo("put", address(partnership) + "/external-message");
    }

    private static String day(AgreedMessage.Agreed side) {
        return side.day().map(LocalDate::toString).orElse("");
    }

    private List<Option> kinds(String chosen) {
        return Arrays.stream(ContactKind.values())
                .filter(kind -> kind != ContactKind.UPDATE)
                .map(
                        kind ->
                                new Option(
                                        kind.id(),
                                        texts.text("tandem.communication.kind." + kind.id()),
                                        kind.id().equals(chosen)))
                .toList();
    }

    private List<Option> high(boolean chosen) {
        return List.of(new Option("true", texts.text("tandem.communication.high-profile"), chosen));
    }

    private List<Option> audiences(Partnership partnership, ContactJson entry) {
        return policies.of(partnership.pack()).list("audiences").stream()
                .map(
                        one ->
                                new Option(
                                        one.id(),
                                        one.title(),
                                        entry != null && entry.audiences().contains(one.id())))
                .toList();
    }

    private String address(Partnership partnership) {
        return site.contextPath() + "/rest/tandem/1.0/partnerships/" + partnership.id();
    }
}
