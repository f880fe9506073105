package org.tandem.partnerships.publication;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What is public of a partnership. Public because Active Objects makes proxies of it. */
@Preload
@Table("PUBLICATION")
public interface PublicationEntity extends Entity {
    @NotNull
    @Unique
    int getPartnershipId();

    void setPartnershipId(int id);

    @NotNull
    @Indexed
    boolean isPublished();

    void setPublished(boolean published);

    String getPartner();

    void setPartner(String name);

    @StringLength(StringLength.UNLIMITED)
    String getServices();

    void setServices(String services);

    @StringLength(StringLength.UNLIMITED)
    String getSchools();

    void setSchools(String schools);

    String getStudents();

    void setStudents(String students);

    /** {@code yyyy-MM-dd}; empty for none. */
    String getAgreedFrom();

    void setAgreedFrom(String day);

    /** {@code yyyy-MM-dd}; empty for none. */
    String getAgreedUntil();

    void setAgreedUntil(String day);

    @StringLength(StringLength.UNLIMITED)
    String getContact();

    void setContact(String contact);

    @NotNull
    int getVersion();

    void setVersion(int version);
}
