package org.tandem.partnerships.partnership;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A choice in a field of which a partnership can have several, one row per choice. */
@Preload
@Table("TAG")
public interface TagEntity extends Entity {
    @Indexed
    @NotNull
    int getPartnershipId();

    void setPartnershipId(int id);

    /** Name of a {@link ChoiceField}. */
    @NotNull
    String getFieldName();

    void setFieldName(String name);

    /** An id in the lists of the pack that governs the partnership. */
    @NotNull
    String getChoiceId();

    void setChoiceId(String id);
}
