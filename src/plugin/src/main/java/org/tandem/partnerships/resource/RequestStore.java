package org.tandem.partnerships.resource;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Requests. The caller checks permissions and versions, and holds the transaction. */
@ConfluenceComponent
class RequestStore {
    private final ActiveObjects ao;

    @Inject
    RequestStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Answers its id. */
    int add(int partnershipId, RequestInput input, String askedBy, Instant askedAt) {
        return ao.create(
                        RequestEntity.class,
                        new DBParam("PARTNERSHIP_ID", partnershipId),
                        new DBParam("RESOURCE_ID", input.resource()),
                        new DBParam("PURPOSE", input.purpose()),
                        new DBParam("SCHOOL", input.school()),
                        new DBParam("PARTNER_SIZE", input.size()),
                        new DBParam("ASKED_BY", askedBy),
                        new DBParam("ASKED_AT", Date.from(askedAt)),
                        new DBParam("OUTCOME", Outcome.OPEN.name()),
                        new DBParam("VERSION", 1))
                .getID();
    }

    /** Those of a partnership before an id, newest first. */
    List<ResourceRequest> before(int partnershipId, int beforeId, int limit) {
        Query query =
                Query.select()
                        .where("PARTNERSHIP_ID = ? AND ID < ?", partnershipId, beforeId)
                        .order("ID DESC")
                        .limit(limit);
        return Arrays.stream(ao.find(RequestEntity.class, query))
                .map(RequestStore::request)
                .toList();
    }

    Optional<ResourceRequest> find(int partnershipId, int id) {
        RequestEntity[] rows =
                ao.find(RequestEntity.class, "ID = ? AND PARTNERSHIP_ID = ?", id, partnershipId);
        return Arrays.stream(rows).findFirst().map(RequestStore::request);
    }

    void answer(ResourceRequest request, Answer answer) {
        for (RequestEntity row : ao.find(RequestEntity.class, "ID = ?", request.id())) {
            row.setOutcome(answer.outcome().name());
            row.setAnsweredOn(answer.on().toString());
            row.setReason(answer.reason());
            row.setAnsweredBy(answer.by());
            row.setVersion(request.version() + 1);
            row.save();
        }
    }

    void provided(ResourceRequest request, Provided provided) {
        for (RequestEntity row : ao.find(RequestEntity.class, "ID = ?", request.id())) {
            row.setProvided(ProvidedInput.word(provided.yes()));
            row.setProvidedBy(provided.by());
            row.setProvidedAt(Date.from(provided.at()));
            row.setVersion(request.version() + 1);
            row.save();
        }
    }

    /** How many requests of all partnerships had which outcome: one grouped query. */
    List<RequestCount> counts() {
        List<RequestCount> counts = new ArrayList<>();
        // Active Objects reads every row by its key: here that is the count of the group.
        Query grouped =
                Query.select("COUNT(ID) AS ID, PARTNER_SIZE, SCHOOL, OUTCOME")
                        .group("PARTNER_SIZE, SCHOOL, OUTCOME");
        ao.stream(RequestEntity.class, grouped, row -> counts.add(count(row)));
        return counts;
    }

    private static RequestCount count(RequestEntity row) {
        return new RequestCount(
                orEmpty(row.getPartnerSize()),
                row.getSchool(),
                Outcome.valueOf(row.getOutcome()),
                row.getID());
    }

    private static ResourceRequest request(RequestEntity row) {
        Outcome outcome = Outcome.valueOf(row.getOutcome());
        return new ResourceRequest(
                row.getID(),
                row.getPartnershipId(),
                row.getResourceId(),
                orEmpty(row.getPurpose()),
                row.getSchool(),
                orEmpty(row.getPartnerSize()),
                row.getAskedBy(),
                row.getAskedAt().toInstant(),
                outcome == Outcome.OPEN ? Optional.empty() : Optional.of(answer(outcome, row)),
                Optional.ofNullable(row.getProvidedBy()).map(by -> provided(by, row)),
                row.getVersion());
    }

    private static Answer answer(Outcome outcome, RequestEntity row) {
        return new Answer(
                outcome,
                LocalDate.parse(row.getAnsweredOn()),
                orEmpty(row.getReason()),
                row.getAnsweredBy());
    }

    private static Provided provided(String by, RequestEntity row) {
        boolean yes = ProvidedInput.word(true).equals(row.getProvided());
        return new Provided(yes, by, row.getProvidedAt().toInstant());
    }

    /** Databases may answer null for an empty text. */
    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
