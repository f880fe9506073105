package org.tandem.partnerships.readiness;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A sheet that a team, or both together, fill in as a whole. */
@Preload
@Table("READINESS_PAPER")
public interface PaperEntity extends Entity {
    @Indexed
    @NotNull
    int getPartnershipId();

    void setPartnershipId(int id);

    /** Name of an owner of papers. */
    @NotNull
    String getHeldBy();

    void setHeldBy(String owner);

    @NotNull
    String getName();

    void setName(String name);

    /** Partnership, owner and name in one, so that the database keeps it unique. */
    @NotNull
    @Unique
    String getSlot();

    void setSlot(String slot);

    /** The fields as a JSON object of texts. */
    @StringLength(StringLength.UNLIMITED)
    String getContent();

    void setContent(String content);

    String getSavedBy();

    void setSavedBy(String key);

    @NotNull
    Date getSavedAt();

    void setSavedAt(Date at);

    @NotNull
    int getVersion();

    void setVersion(int version);
}
