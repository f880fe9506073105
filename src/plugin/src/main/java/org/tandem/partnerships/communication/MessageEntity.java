package org.tandem.partnerships.communication;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The agreed external message of a partnership. Public because Active Objects makes proxies. */
@Preload
@Table("EXT_MESSAGE")
public interface MessageEntity extends Entity {
    @NotNull
    @Unique
    int getPartnershipId();

    void setPartnershipId(int id);

    @StringLength(StringLength.UNLIMITED)
    String getMessage();

    void setMessage(String text);

    /** Who agreed for the district. */
    String getDistrictBy();

    void setDistrictBy(String names);

    /** {@code yyyy-MM-dd}. */
    String getDistrictOn();

    void setDistrictOn(String day);

    /** Who agreed for the partner. */
    String getPartnerBy();

    void setPartnerBy(String names);

    /** {@code yyyy-MM-dd}. */
    String getPartnerOn();

    void setPartnerOn(String day);

    @NotNull
    int getVersion();

    void setVersion(int version);
}
