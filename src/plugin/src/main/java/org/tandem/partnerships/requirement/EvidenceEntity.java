package org.tandem.partnerships.requirement;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What was recorded of a requirement. Public because Active Objects makes proxies of it. */
@Preload
@Table("EVIDENCE")
public interface EvidenceEntity extends Entity {
    @Indexed
    @NotNull
    int getPartnershipId();

    void setPartnershipId(int id);

    @NotNull
    String getRequirementId();

    void setRequirementId(String id);

    /** Partnership and requirement together. */
    @NotNull
    @Unique
    String getPlace();

    void setPlace(String place);

    @StringLength(StringLength.UNLIMITED)
    String getNote();

    void setNote(String note);

    @StringLength(StringLength.UNLIMITED)
    String getLink();

    void setLink(String link);

    /** {@code yyyy-MM-dd}; empty for what does not expire. */
    String getValidUntil();

    void setValidUntil(String day);

    @NotNull
    String getRecordedBy();

    void setRecordedBy(String personKey);

    @NotNull
    Date getRecordedAt();

    void setRecordedAt(Date at);

    @NotNull
    int getVersion();

    void setVersion(int version);
}
