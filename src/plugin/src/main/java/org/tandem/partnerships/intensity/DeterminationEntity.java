package org.tandem.partnerships.intensity;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How a partnership's intensity was determined; rows are added and never changed. */
@Preload
@Table("INTENSITY")
public interface DeterminationEntity extends Entity {
    @Indexed
    @NotNull
    int getPartnershipId();

    void setPartnershipId(int id);

    /** Partnership and version in one, so that the database keeps it unique. */
    @NotNull
    @Unique
    String getSlot();

    void setSlot(String slot);

    @NotNull
    int getVersion();

    void setVersion(int version);

    @NotNull
    String getPackId();

    void setPackId(String id);

    @NotNull
    int getPackVersion();

    void setPackVersion(int version);

    @NotNull
    int getRubricVersion();

    void setRubricVersion(int version);

    /** A JSON object of options by criterion. */
    @StringLength(StringLength.UNLIMITED)
    String getAnswers();

    void setAnswers(String json);

    @NotNull
    int getPoints();

    void setPoints(int points);

    @NotNull
    String getLevel();

    void setLevel(String level);

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(String reason);

    @NotNull
    String getSetBy();

    void setSetBy(String key);

    @NotNull
    String getReviewedWith();

    void setReviewedWith(String key);

    @NotNull
    Date getSetAt();

    void setSetAt(Date at);
}
