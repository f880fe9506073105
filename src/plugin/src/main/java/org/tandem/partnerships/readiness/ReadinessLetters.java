package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.Letter;
import org.tandem.partnerships.host.Mail;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.Pages;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.DocumentKind;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;

/**
 * What members are written. No letter has ratings in it, and only the one that brings a personal
 * link to its holder has the link's secret.
 */
@ConfluenceComponent
class ReadinessLetters {
    private final LinkStore links;
    private final Partnerships partnerships;
    private final Pages pages;
    private final People people;
    private final Mail mail;
    private final Texts texts;
    private final Site site;
    private final Clock clock;

    @Inject
    ReadinessLetters(
            LinkStore links,
            Partnerships partnerships,
            Pages pages,
            People people,
            Mail mail,
            Texts texts,
            Site site,
            Clock clock) {
        this.links = links;
        this.partnerships = partnerships;
        this.pages = pages;
        this.people = people;
        this.mail = mail;
        this.texts = texts;
        this.site = site;
        this.clock = clock;
    }

    /** A reminder for a member; empty when no address is known or the member's link has expired. */
    Optional<Letter> reminder(Partnership partnership, String member, Person author) {
        if (PersonalLink.isMemberKey(member)) {
            return links.ofPartnership(partnership.id()).stream()
                    .filter(link -> link.memberKey().equals(member))
                    .filter(link -> link.works(clock.now()) && !link.mail().isEmpty())
                    .findFirst()
                    .map(link -> holderReminder(partnership, link, author));
        }
        return mail.addressOf(member)
                .map(
                        address ->
                                letter(
                                        address,
                                        partnership,
                                        texts.text(
                                                "tandem.reminders.letter",
                                                people.fullName(member),
                                                partnership.partnerName(),
                                                page(partnership),
                                                author.fullName())));
    }

    private Letter holderReminder(Partnership partnership, PersonalLink link, Person author) {
        String text =
                texts.text(
                        "tandem.reminders.letter.link",
                        link.memberName(),
                        partnership.partnerName(),
                        people.fullName(link.createdBy()),
                        lastDay(link),
                        author.fullName());
        return letter(link.mail(), partnership, text);
    }

    /** The letter that brings a new link to its holder. */
    Letter invitation(Partnership partnership, PersonalLink link, LinkSecret secret) {
        String text =
                texts.text(
                        "tandem.links.letter",
                        link.memberName(),
                        partnership.partnerName(),
                        site.baseUrl() + GuestServlet.PATH + secret.text(),
                        lastDay(link),
                        people.fullName(link.createdBy()));
        return letter(link.mail(), partnership, text);
    }

    private Letter letter(String address, Partnership partnership, String text) {
        String subject = texts.text("tandem.reminders.subject", partnership.partnerName());
        return new Letter(address, subject, text);
    }

    private String lastDay(PersonalLink link) {
        return texts.day(link.expires());
    }

    /** Where a member with an account rates: the newest readiness page, else the profile. */
    private String page(Partnership partnership) {
        return partnerships
                .newest(partnership.id(), DocumentKind.READINESS)
                .or(() -> pages.find(partnership.pageId()))
                .map(PageRef::url)
                .map(url -> site.baseUrl() + url.substring(site.contextPath().length()))
                .orElse(site.baseUrl());
    }
}
