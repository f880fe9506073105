package org.tandem.partnerships.indicator;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * An assessment of the tool; a correction is a row of its own. Public because Active Objects makes
 * proxies of it.
 */
@Preload
@Table("TOOL_ASSESSMENT")
public interface AssessmentEntity extends Entity {
    /** Year, person and version: nobody files the same version twice. */
    @NotNull
    @Unique
    String getSlot();

    void setSlot(String slot);

    @NotNull
    @Indexed
    String getSchoolYear();

    void setSchoolYear(String year);

    @NotNull
    int getFunctionality();

    void setFunctionality(int functionality);

    @StringLength(StringLength.UNLIMITED)
    String getUseful();

    void setUseful(String text);

    @StringLength(StringLength.UNLIMITED)
    String getChangeWishes();

    void setChangeWishes(String text);

    @NotNull
    @Indexed
    String getFiledBy();

    void setFiledBy(String personKey);

    @NotNull
    Date getFiledAt();

    void setFiledAt(Date at);

    @NotNull
    int getVersion();

    void setVersion(int version);
}
