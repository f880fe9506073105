package org.tandem.partnerships.communication;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** An entry of the communication log. Public because Active Objects makes proxies of it. */
@Preload
@Table("CONTACT")
public interface ContactEntity extends Entity {
    @Indexed
    @NotNull
    int getPartnershipId();

    void setPartnershipId(int id);

    @NotNull
    String getKind();

    void setKind(String kind);

    /** {@code yyyy-MM-dd}. */
    @NotNull
    String getHeldOn();

    void setHeldOn(String day);

    @StringLength(StringLength.UNLIMITED)
    String getWithWhom();

    void setWithWhom(String names);

    @StringLength(StringLength.UNLIMITED)
    String getSummary();

    void setSummary(String summary);

    @NotNull
    boolean isHighProfile();

    void setHighProfile(boolean high);

    /** Ids separated by commas. */
    String getAudiences();

    void setAudiences(String ids);

    @NotNull
    String getLoggedBy();

    void setLoggedBy(String personKey);

    @NotNull
    Date getLoggedAt();

    void setLoggedAt(Date at);

    @NotNull
    int getVersion();

    void setVersion(int version);
}
