package org.tandem.partnerships.partnership;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A person's part in a partnership, one row per part. */
@Preload
@Table("MEMBER")
public interface MemberEntity extends Entity {
    /** Columns hold these names. */
    enum Part {
        OPERATIONAL_OWNER,
        DISTRICT_TEAM,
        PARTNER_TEAM,
        ACTION_TEAM
    }

    @Indexed
    @NotNull
    int getPartnershipId();

    void setPartnershipId(int id);

    @NotNull
    String getPersonKey();

    void setPersonKey(String key);

    @NotNull
    String getPart();

    void setPart(String part);
}
