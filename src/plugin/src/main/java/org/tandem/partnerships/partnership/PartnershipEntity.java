package org.tandem.partnerships.partnership;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row per partnership. Public because Active Objects makes proxies of it. */
@Preload
@Table("PARTNERSHIP")
public interface PartnershipEntity extends Entity {
    @NotNull
    String getPartnerName();

    void setPartnerName(String name);

    @NotNull
    String getTitle();

    void setTitle(String title);

    @StringLength(StringLength.UNLIMITED)
    String getServices();

    void setServices(String services);

    @StringLength(StringLength.UNLIMITED)
    String getSchools();

    void setSchools(String schools);

    @StringLength(StringLength.UNLIMITED)
    String getStudents();

    void setStudents(String students);

    String getSchoolYear();

    void setSchoolYear(String year);

    String getPartnerContact();

    void setPartnerContact(String contact);

    @Accessor("ORG_OWNER")
    String getOrganizationalOwner();

    @Mutator("ORG_OWNER")
    void setOrganizationalOwner(String key);

    @Accessor("PROG_OWNER")
    String getProgrammaticOwner();

    @Mutator("PROG_OWNER")
    void setProgrammaticOwner(String key);

    @NotNull
    String getStage();

    void setStage(String stage);

    @NotNull
    Long getPageId();

    void setPageId(Long id);

    @NotNull
    Date getCreatedAt();

    void setCreatedAt(Date at);

    @NotNull
    int getVersion();

    void setVersion(int version);
}
