package org.tandem.partnerships.publication;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** What is public. The caller checks permissions and holds the transaction. */
@ConfluenceComponent
class PublicationStore {
    private final ActiveObjects ao;

    @Inject
    PublicationStore(ActiveObjects ao) {
        this.ao = ao;
    }

    Publication of(int partnershipId) {
        return Arrays.stream(rows(partnershipId))
                .findFirst()
                .map(PublicationStore::read)
                .orElse(Publication.none(partnershipId));
    }

    /** What is public of all partnerships, in the order of the partners' names. */
    List<Publication> published(int limit) {
        return read(
                Query.select()
                        .where("PUBLISHED = ?", true)
                        .order("PARTNER ASC, ID ASC")
                        .limit(limit));
    }

    /** What is public of some partnerships. */
    List<Publication> published(Collection<Integer> partnershipIds) {
        if (partnershipIds.isEmpty()) {
            return List.of();
        }
        String marks = String.join(", ", Collections.nCopies(partnershipIds.size(), "?"));
        Object[] values = Stream.concat(Stream.of(true), partnershipIds.stream()).toArray();
        return read(
                Query.select()
                        .where("PUBLISHED = ? AND PARTNERSHIP_ID IN (" + marks + ")", values)
                        .order("PARTNER ASC, ID ASC"));
    }

    /** Writes the next version. */
    void save(Publication publication) {
        PublicationEntity[] rows = rows(publication.partnershipId());
        PublicationEntity row =
                rows.length > 0
                        ? rows[0]
                        : ao.create(
                                PublicationEntity.class,
                                new DBParam("PARTNERSHIP_ID", publication.partnershipId()),
                                new DBParam("PUBLISHED", false),
                                new DBParam("VERSION", 0));
        PublicProfile profile = publication.profile();
        row.setPublished(publication.published());
        row.setPartner(profile.who());
        row.setServices(profile.what());
        row.setSchools(profile.where());
        row.setStudents(profile.students());
        row.setAgreedFrom(text(profile.from()));
        row.setAgreedUntil(text(profile.until()));
        row.setContact(profile.contact());
        row.setVersion(publication.version() + 1);
        row.save();
    }

    private PublicationEntity[] rows(int partnershipId) {
        return ao.find(PublicationEntity.class, "PARTNERSHIP_ID = ?", partnershipId);
    }

    private List<Publication> read(Query query) {
        return Arrays.stream(ao.find(PublicationEntity.class, query))
                .map(PublicationStore::read)
                .toList();
    }

    private static Publication read(PublicationEntity row) {
        PublicProfile profile =
                new PublicProfile(
                        orEmpty(row.getPartner()),
                        orEmpty(row.getServices()),
                        orEmpty(row.getSchools()),
                        orEmpty(row.getStudents()),
                        day(row.getAgreedFrom()),
                        day(row.getAgreedUntil()),
                        orEmpty(row.getContact()));
        return new Publication(
                row.getPartnershipId(), row.isPublished(), profile, row.getVersion());
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(orEmpty(text)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /** Databases may answer null for an empty text. */
    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
