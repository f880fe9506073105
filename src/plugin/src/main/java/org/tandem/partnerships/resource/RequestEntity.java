package org.tandem.partnerships.resource;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A request. Public because Active Objects makes proxies of it. */
@Preload
@Table("RESOURCE_REQUEST")
public interface RequestEntity extends Entity {
    @Indexed
    @NotNull
    int getPartnershipId();

    void setPartnershipId(int id);

    @NotNull
    String getResourceId();

    void setResourceId(String id);

    @StringLength(StringLength.UNLIMITED)
    String getPurpose();

    void setPurpose(String purpose);

    @NotNull
    String getSchool();

    void setSchool(String school);

    String getPartnerSize();

    void setPartnerSize(String size);

    @NotNull
    String getAskedBy();

    void setAskedBy(String personKey);

    @NotNull
    Date getAskedAt();

    void setAskedAt(Date at);

    @NotNull
    String getOutcome();

    void setOutcome(String outcome);

    /** {@code yyyy-MM-dd}; null while it is open. */
    String getAnsweredOn();

    void setAnsweredOn(String day);

    String getAnsweredBy();

    void setAnsweredBy(String personKey);

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(String reason);

    /** Null until somebody said. */
    String getProvided();

    void setProvided(String yesOrNo);

    String getProvidedBy();

    void setProvidedBy(String personKey);

    Date getProvidedAt();

    void setProvidedAt(Date at);

    @NotNull
    int getVersion();

    void setVersion(int version);
}
