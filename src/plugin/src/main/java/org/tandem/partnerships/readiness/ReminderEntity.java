package org.tandem.partnerships.readiness;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** That somebody was reminded to rate. Rows are only ever added. */
@Preload
@Table("READINESS_REMINDER")
public interface ReminderEntity extends Entity {
    @Indexed
    @NotNull
    int getPartnershipId();

    void setPartnershipId(int id);

    @NotNull
    String getMemberKey();

    void setMemberKey(String key);

    @NotNull
    Date getRemindedAt();

    void setRemindedAt(Date at);

    @NotNull
    String getRemindedBy();

    void setRemindedBy(String key);

    boolean isByMail();

    void setByMail(boolean byMail);
}
