package org.tandem.partnerships.partnership;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tandem.partnerships.policy.PackRef;

/**
 * A partnership as it stands. People are given by their key.
 *
 * @param about what was agreed at its start
 * @param standing where it stands in its life
 * @param pack the policy pack that governs it, from its creation on (R6)
 * @param pageId its own page; who may view that page may view the record
 * @param version for optimistic locking, from 1
 */
public record Partnership(
        int id, PartnershipDraft about, Standing standing, PackRef pack, long pageId, int version) {
    public State state() {
        return standing.state();
    }

    public String partnerName() {
        return about.partnerName();
    }

    public String title() {
        return about.title();
    }

    /** Id of the type of agreement that it is to lead to (R12); empty while nobody said. */
    public String agreementType() {
        return about.particulars().one(ChoiceField.AGREEMENT_TYPE).orElse("");
    }

    /** The readiness team of a side, in the order in which it was named. */
    public List<String> team(Side side) {
        return side == Side.DISTRICT ? about.districtTeam() : about.partnerTeam();
    }

    /** The side on whose readiness team the person is. */
    public Optional<Side> sideOf(String personKey) {
        for (Side side : Side.values()) {
            if (team(side).contains(personKey)) {
                return Optional.of(side);
            }
        }
        return Optional.empty();
    }

    /** What the person is to it, besides being of the office or the staff. */
    public Set<Role> roles(String personKey) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        if (personKey.equals(about.organizationalOwner())) {
            roles.add(Role.ORGANIZATIONAL_OWNER);
        }
        if (personKey.equals(about.programmaticOwner())) {
            roles.add(Role.PROGRAMMATIC_OWNER);
        }
        if (about.operationalOwners().contains(personKey)) {
            roles.add(Role.OPERATIONAL_OWNER);
        }
        if (about.partnerTeam().contains(personKey)) {
            roles.add(Role.PARTNER_TEAM);
        }
        return roles;
    }

    /** Whether the person owns the partnership on any level (R139) or is on one of its teams. */
    public boolean involves(String personKey) {
        return !roles(personKey).isEmpty()
                || about.particulars().actionTeam().contains(personKey)
                || sideOf(personKey).isPresent();
    }
}
