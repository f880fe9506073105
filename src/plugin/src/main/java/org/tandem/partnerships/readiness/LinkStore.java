package org.tandem.partnerships.readiness;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Reads and writes personal links; secrets come and go hashed. */
@ConfluenceComponent
class LinkStore {
    private final ActiveObjects ao;

    @Inject
    LinkStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** All links of a partnership, oldest first, revoked and expired ones included. */
    List<PersonalLink> ofPartnership(int partnershipId) {
        Query query = Query.select().where("PARTNERSHIP_ID = ?", partnershipId).order("ID ASC");
        return Arrays.stream(ao.find(LinkEntity.class, query)).map(LinkStore::link).toList();
    }

    Optional<PersonalLink> bySecretHash(String hash) {
        return Arrays.stream(ao.find(LinkEntity.class, "SECRET_HASH = ?", hash))
                .findFirst()
                .map(LinkStore::link);
    }

    Optional<PersonalLink> byId(int id) {
        return Arrays.stream(ao.find(LinkEntity.class, "ID = ?", id))
                .findFirst()
                .map(LinkStore::link);
    }

    /** Keeps a new link; its id is given by the database. */
    void create(PersonalLink link, String secretHash) {
        ao.create(
                LinkEntity.class,
                Map.of(
                        "PARTNERSHIP_ID",
                        link.partnershipId(),
                        "SECRET_HASH",
                        secretHash,
                        "MEMBER_NAME",
                        link.memberName(),
                        "MAIL",
                        link.mail(),
                        "CREATED_BY",
                        link.createdBy(),
                        "EXPIRES_AT",
                        Date.from(link.expires()),
                        "REVOKED",
                        false));
    }

    void revoke(int id) {
        for (LinkEntity row : ao.find(LinkEntity.class, "ID = ?", id)) {
            row.setRevoked(true);
            row.save();
        }
    }

    /** Gives a member another link in place of the one before. */
    void renew(PersonalLink link, String secretHash) {
        for (LinkEntity row : ao.find(LinkEntity.class, "ID = ?", link.id())) {
            row.setSecretHash(secretHash);
            row.setMail(link.mail());
            row.setCreatedBy(link.createdBy());
            row.setExpiresAt(Date.from(link.expires()));
            row.save();
        }
    }

    void setCode(int id, MemberCode code) {
        for (LinkEntity row : ao.find(LinkEntity.class, "ID = ?", id)) {
            row.setCodeHash(code.isChosen() ? code.hash().text() : null);
            row.setCodeChosenAt(code.isChosen() ? Date.from(code.chosen()) : null);
            row.setCodeRound(code.round());
            row.save();
        }
    }

    private static PersonalLink link(LinkEntity row) {
        String mail = row.getMail();
        return new PersonalLink(
                row.getID(),
                row.getPartnershipId(),
                row.getMemberName(),
                mail == null ? "" : mail,
                row.getCreatedBy(),
                row.getExpiresAt().toInstant(),
                row.isRevoked(),
                code(row));
    }

    private static MemberCode code(LinkEntity row) {
        String hash = row.getCodeHash();
        if (hash == null || hash.isEmpty()) {
            return new MemberCode(CodeHash.NONE, Instant.EPOCH, row.getCodeRound());
        }
        return new MemberCode(
                new CodeHash(hash), row.getCodeChosenAt().toInstant(), row.getCodeRound());
    }
}
