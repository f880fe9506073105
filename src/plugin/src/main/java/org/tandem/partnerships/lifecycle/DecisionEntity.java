package org.tandem.partnerships.lifecycle;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A decision; rows are added and never changed. Public for Active Objects' proxies. */
@Preload
@Table("DECISION")
public interface DecisionEntity extends Entity {
    @Indexed
    @NotNull
    int getPartnershipId();

    void setPartnershipId(int id);

    @NotNull
    int getCycle();

    void setCycle(int cycle);

    @NotNull
    String getKind();

    void setKind(String kind);

    @NotNull
    String getOutcome();

    void setOutcome(String outcome);

    /** {@code yyyy-MM-dd}. */
    @NotNull
    String getDecidedOn();

    void setDecidedOn(String day);

    String getDecider();

    void setDecider(String decider);

    /** What was decided about the agreement; null in rows about the partnership only. */
    String getMoaOutcome();

    void setMoaOutcome(String outcome);

    /** Version of the agreement's page; 0 where it is not part of the decision. */
    int getMoaVersion();

    void setMoaVersion(int version);

    /** Key of a person; empty or null when nobody presented it. */
    String getPresenter();

    void setPresenter(String personKey);

    /** Full name at that time. */
    String getOwnerName();

    void setOwnerName(String fullName);

    @NotNull
    String getRecordedBy();

    void setRecordedBy(String personKey);

    @NotNull
    Date getRecordedAt();

    void setRecordedAt(Date at);

    @StringLength(StringLength.UNLIMITED)
    String getNote();

    void setNote(String note);
}
