package org.tandem.partnerships.readiness;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One member's rating of one category. */
@Preload
@Table("READINESS_RATING")
public interface RatingEntity extends Entity {
    @Indexed
    @NotNull
    int getPartnershipId();

    void setPartnershipId(int id);

    @NotNull
    String getMemberKey();

    void setMemberKey(String key);

    @NotNull
    String getCategory();

    void setCategory(String category);

    /** Partnership, member, category and code in one, so that the database keeps it unique. */
    @NotNull
    @Unique
    String getSlot();

    void setSlot(String slot);

    @NotNull
    int getRating();

    void setRating(int rating);

    @StringLength(StringLength.UNLIMITED)
    String getConcerns();

    void setConcerns(String concerns);

    @StringLength(StringLength.UNLIMITED)
    String getStrengths();

    void setStrengths(String strengths);

    /** Not submitted yet; rows from before there were drafts are none. */
    boolean isDraft();

    void setDraft(boolean draft);

    @NotNull
    Date getSavedAt();

    void setSavedAt(Date at);

    /** Which of the member's personal codes it was entered with; 0 with an account. */
    int getCodeRound();

    void setCodeRound(int round);

    @NotNull
    int getVersion();

    void setVersion(int version);
}
