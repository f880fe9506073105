package org.tandem.partnerships.partnership;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row per partnership. Public because Active Objects makes proxies of it. */
@Preload
@Table("PARTNERSHIP")
public interface PartnershipEntity extends Entity {
    @NotNull
    String getPartnerName();

    void setPartnerName(String name);

    @NotNull
    String getTitle();

    void setTitle(String title);

    @StringLength(StringLength.UNLIMITED)
    String getServices();

    void setServices(String services);

    @StringLength(StringLength.UNLIMITED)
    String getSchools();

    void setSchools(String schools);

    @StringLength(StringLength.UNLIMITED)
    String getStudents();

    void setStudents(String students);

    String getSchoolYear();

    void setSchoolYear(String year);

    String getPartnerContact();

    void setPartnerContact(String contact);

    @Accessor("ORG_OWNER")
    String getOrganizationalOwner();

    @Mutator("ORG_OWNER")
    void setOrganizationalOwner(String key);

    @Accessor("PROG_OWNER")
    String getProgrammaticOwner();

    @Mutator("PROG_OWNER")
    void setProgrammaticOwner(String key);

    @NotNull
    @Indexed
    @Accessor("STAGE")
    String getState();

    @Mutator("STAGE")
    void setState(String state);

    /** Null in rows from before there were states. */
    @Indexed
    Date getStateSince();

    void setStateSince(Date since);

    @StringLength(StringLength.UNLIMITED)
    String getStateReason();

    void setStateReason(String reason);

    /** {@code yyyy-MM-dd}. */
    String getStateDate();

    void setStateDate(String date);

    String getEndKind();

    void setEndKind(String kind);

    /** Null in rows from before there were causes. */
    String getEndCause();

    void setEndCause(String cause);

    /** 0 in rows from before there were cycles. */
    int getCycle();

    void setCycle(int cycle);

    /** Of the pack that governs; null in rows from before there were several. */
    String getPackId();

    void setPackId(String id);

    Integer getPackVersion();

    void setPackVersion(Integer version);

    /** Null in the first cycle. */
    Date getCycleSince();

    void setCycleSince(Date since);

    /** Id in the pack's list of kinds; this and all that follow are null in older rows. */
    String getKind();

    void setKind(String kind);

    String getOrganizationType();

    void setOrganizationType(String type);

    String getReach();

    void setReach(String reach);

    String getAgreementType();

    void setAgreementType(String type);

    String getScopeStage();

    void setScopeStage(String stage);

    String getProposedBy();

    void setProposedBy(String proposer);

    String getDistrictLiaison();

    void setDistrictLiaison(String who);

    String getDistrictAuthority();

    void setDistrictAuthority(String who);

    String getPartnerLiaison();

    void setPartnerLiaison(String who);

    String getPartnerAuthority();

    void setPartnerAuthority(String who);

    String getSchoolLeader();

    void setSchoolLeader(String who);

    @StringLength(StringLength.UNLIMITED)
    String getEvidenceBase();

    void setEvidenceBase(String research);

    Boolean getSharesData();

    void setSharesData(Boolean shares);

    /** False for partnerships without an outcome of the strategic plan: to find them by. */
    Boolean getAligned();

    void setAligned(Boolean aligned);

    @NotNull
    Long getPageId();

    void setPageId(Long id);

    @NotNull
    Date getCreatedAt();

    void setCreatedAt(Date at);

    @NotNull
    int getVersion();

    void setVersion(int version);
}
