package org.tandem.partnerships.partnership;

import java.util.List;

/**
 * What a partnership is about: who, what, where and whom (R9), and who looks after it (R138–R142).
 * People are given by their key; texts may be empty, never null.
 *
 * @param services what the partner does
 * @param schools where
 * @param students whom it serves, in words
 * @param schoolYear as {@code 2026-2027}
 * @param partnerContact how to reach the partner
 * @param organizationalOwner key, or null while nobody is named
 * @param particulars all that can be chosen or said besides
 */
public record PartnershipDraft(
        String partnerName,
        String title,
        String services,
        String schools,
        String students,
        String schoolYear,
        String partnerContact,
        String organizationalOwner,
        String programmaticOwner,
        List<String> operationalOwners,
        List<String> districtTeam,
        List<String> partnerTeam,
        Particulars particulars) {
    public PartnershipDraft {
        operationalOwners = List.copyOf(operationalOwners);
        districtTeam = List.copyOf(districtTeam);
        partnerTeam = List.copyOf(partnerTeam);
    }

    /** The same with other owners. */
    PartnershipDraft withOwners(
            String newOrganizational, String newProgrammatic, List<String> newOperational) {
        return new PartnershipDraft(
                partnerName,
                title,
                services,
                schools,
                students,
                schoolYear,
                partnerContact,
                newOrganizational,
                newProgrammatic,
                newOperational,
                districtTeam,
                partnerTeam,
                particulars);
    }
}
