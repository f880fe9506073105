package org.tandem.partnerships.meeting;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A meeting; its page is its identity. Public because Active Objects makes proxies of it. */
@Preload
@Table("MEETING")
public interface MeetingEntity extends Entity {
    @NotNull
    @Unique
    Long getPageId();

    void setPageId(Long id);

    @Indexed
    @NotNull
    int getPartnershipId();

    void setPartnershipId(int id);

    /** {@code yyyy-MM-dd}. */
    @NotNull
    String getHeldOn();

    void setHeldOn(String date);

    @NotNull
    String getQuarter();

    void setQuarter(String quarter);

    String getLocation();

    void setLocation(String location);
}
