package org.tandem.partnerships.meeting;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The notes of one agenda section. Public because Active Objects makes proxies of it. */
@Preload
@Table("MEETING_NOTES")
public interface NotesEntity extends Entity {
    @Indexed
    @NotNull
    Long getPageId();

    void setPageId(Long id);

    @NotNull
    String getSectionId();

    void setSectionId(String id);

    /** Page and section in one, so that the database keeps it unique. */
    @NotNull
    @Unique
    String getSlot();

    void setSlot(String slot);

    @StringLength(StringLength.UNLIMITED)
    String getNotes();

    void setNotes(String notes);

    @NotNull
    int getVersion();

    void setVersion(int version);

    @NotNull
    String getSavedBy();

    void setSavedBy(String personKey);

    @NotNull
    Date getSavedAt();

    void setSavedAt(Date at);
}
