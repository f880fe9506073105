package org.tandem.partnerships.partnership;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A page that belongs to a partnership. A page belongs to one partnership at most. */
@Preload
@Table("DOCUMENT")
public interface DocumentEntity extends Entity {
    @Indexed
    @NotNull
    int getPartnershipId();

    void setPartnershipId(int id);

    @NotNull
    String getKind();

    void setKind(String kind);

    /** When it became one; null in rows from before that was kept. */
    Date getAttachedAt();

    void setAttachedAt(Date at);

    @NotNull
    @Unique
    Long getPageId();

    void setPageId(Long id);
}
