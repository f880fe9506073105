package org.tandem.partnerships.partnership;

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

    @NotNull
    @Unique
    Long getPageId();

    void setPageId(Long id);
}
