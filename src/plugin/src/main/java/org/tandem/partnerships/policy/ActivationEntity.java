package org.tandem.partnerships.policy;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/**
 * That a pack was made the active one; the newest row says which it is. Rows are never changed.
 * Public because Active Objects makes proxies of it.
 */
@Preload
@Table("PACK_ACTIVATION")
public interface ActivationEntity extends Entity {
    @NotNull
    String getPackId();

    void setPackId(String id);

    @NotNull
    int getPackVersion();

    void setPackVersion(int version);

    /** The pack that was active before, as {@code mmsd-7544/1}. */
    @NotNull
    String getReplaced();

    void setReplaced(String ref);

    @NotNull
    String getActivatedBy();

    void setActivatedBy(String key);

    @NotNull
    Date getActivatedAt();

    void setActivatedAt(Date at);
}
