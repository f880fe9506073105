package org.tandem.partnerships.review;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What a side wrote into a review. Public because Active Objects makes proxies of it. */
@Preload
@Table("REVIEW_INPUT")
public interface ContributionEntity extends Entity {
    @Indexed
    @NotNull
    int getPartnershipId();

    void setPartnershipId(int id);

    @NotNull
    int getCycle();

    void setCycle(int cycle);

    @NotNull
    String getSchoolYear();

    void setSchoolYear(String year);

    @NotNull
    String getReviewId();

    void setReviewId(String id);

    @NotNull
    String getSlot();

    void setSlot(String slot);

    /** Review and slot together. */
    @NotNull
    @Unique
    String getPlace();

    void setPlace(String place);

    @StringLength(StringLength.UNLIMITED)
    String getInputText();

    void setInputText(String text);

    @NotNull
    String getWrittenBy();

    void setWrittenBy(String personKey);

    @NotNull
    Date getWrittenAt();

    void setWrittenAt(Date at);

    @NotNull
    int getVersion();

    void setVersion(int version);
}
