package org.tandem.partnerships.partnership;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What happened; rows are added and never changed. */
@Preload
@Table("HISTORY")
public interface HistoryEntity extends Entity {
    @Indexed
    @NotNull
    int getPartnershipId();

    void setPartnershipId(int id);

    @NotNull
    Date getChangedAt();

    void setChangedAt(Date at);

    String getChangedBy();

    void setChangedBy(String key);

    @NotNull
    String getSubject();

    void setSubject(String subject);

    @StringLength(StringLength.UNLIMITED)
    String getOldValue();

    void setOldValue(String value);

    @StringLength(StringLength.UNLIMITED)
    String getNewValue();

    void setNewValue(String value);

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(String reason);
}
