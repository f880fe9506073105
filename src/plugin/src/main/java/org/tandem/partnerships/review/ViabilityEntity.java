package org.tandem.partnerships.review;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What was decided in a review. Public because Active Objects makes proxies of it. */
@Preload
@Table("REVIEW_DECISION")
public interface ViabilityEntity extends Entity {
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
    @Unique
    String getPlace();

    void setPlace(String place);

    @NotNull
    String getChoice();

    void setChoice(String choice);

    @StringLength(StringLength.UNLIMITED)
    String getRationale();

    void setRationale(String rationale);

    @NotNull
    String getDecidedBy();

    void setDecidedBy(String personKey);

    @NotNull
    Date getDecidedAt();

    void setDecidedAt(Date at);

    @NotNull
    int getVersion();

    void setVersion(int version);
}
