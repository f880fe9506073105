package org.tandem.partnerships.partnership;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns and tags that hold a partnership's particulars. */
final class ParticularsColumns {
    private ParticularsColumns() {}

    static Particulars read(PartnershipEntity row, List<TagEntity> tags, List<String> actionTeam) {
        Map<ChoiceField, List<String>> choices = new EnumMap<>(ChoiceField.class);
        for (ChoiceField field : ChoiceField.all(false)) {
            said(one(row, field)).ifPresent(id -> choices.put(field, List.of(id)));
        }
        for (ChoiceField field : ChoiceField.all(true)) {
            choices.put(field, chosen(tags, field));
        }
        Map<ContactRole, String> contacts = new EnumMap<>(ContactRole.class);
        for (ContactRole role : ContactRole.values()) {
            said(contact(row, role)).ifPresent(who -> contacts.put(role, who));
        }
        return new Particulars(
                choices,
                contacts,
                said(row.getEvidenceBase()).orElse(""),
                Optional.ofNullable(row.getSharesData()),
                actionTeam);
    }

    static void write(PartnershipEntity row, Particulars particulars) {
        row.setKind(particulars.one(ChoiceField.KIND).orElse(null));
        row.setOrganizationType(particulars.one(ChoiceField.ORGANIZATION_TYPE).orElse(null));
        row.setReach(particulars.one(ChoiceField.REACH).orElse(null));
        row.setAgreementType(particulars.one(ChoiceField.AGREEMENT_TYPE).orElse(null));
        row.setScopeStage(particulars.one(ChoiceField.SCOPE_STAGE).orElse(null));
        row.setProposedBy(particulars.one(ChoiceField.PROPOSED_BY).orElse(null));
        row.setDistrictLiaison(particulars.contact(ContactRole.DISTRICT_LIAISON));
        row.setDistrictAuthority(particulars.contact(ContactRole.DISTRICT_AUTHORITY));
        row.setPartnerLiaison(particulars.contact(ContactRole.PARTNER_LIAISON));
        row.setPartnerAuthority(particulars.contact(ContactRole.PARTNER_AUTHORITY));
        row.setSchoolLeader(particulars.contact(ContactRole.SCHOOL_LEADER));
        row.setEvidenceBase(particulars.evidenceBase());
        row.setSharesData(particulars.sharesStudentData().orElse(null));
        row.setAligned(!particulars.unaligned());
    }

    private static String one(PartnershipEntity row, ChoiceField field) {
        return switch (field) {
            case KIND -> row.getKind();
            case ORGANIZATION_TYPE -> row.getOrganizationType();
            case REACH -> row.getReach();
            case AGREEMENT_TYPE -> row.getAgreementType();
            case SCOPE_STAGE -> row.getScopeStage();
            case PROPOSED_BY -> row.getProposedBy();
            default -> throw new IllegalArgumentException(field + " is in tags");
        };
    }

    private static String contact(PartnershipEntity row, ContactRole role) {
        return switch (role) {
            case DISTRICT_LIAISON -> row.getDistrictLiaison();
            case DISTRICT_AUTHORITY -> row.getDistrictAuthority();
            case PARTNER_LIAISON -> row.getPartnerLiaison();
            case PARTNER_AUTHORITY -> row.getPartnerAuthority();
            default -> row.getSchoolLeader();
        };
    }

    private static List<String> chosen(List<TagEntity> tags, ChoiceField field) {
        return tags.stream()
                .filter(tag -> tag.getFieldName().equals(field.name()))
                .map(TagEntity::getChoiceId)
                .toList();
    }

    /** Rows from before the column hold null, and databases may answer null for an empty text. */
    private static Optional<String> said(String text) {
        return Optional.ofNullable(text).filter(value -> !value.isEmpty());
    }
}
