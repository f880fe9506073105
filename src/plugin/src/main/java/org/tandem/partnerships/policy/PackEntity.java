package org.tandem.partnerships.policy;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * A version of a pack. Rows are never changed: partnerships are governed by them. Public because
 * Active Objects makes proxies of it.
 */
@Preload({"ID", "PACK_ID", "PACK_VERSION", "TITLE", "UPLOADED_BY", "UPLOADED_AT"})
@Table("POLICY_PACK")
public interface PackEntity extends Entity {
    @NotNull
    String getPackId();

    void setPackId(String id);

    @NotNull
    int getPackVersion();

    void setPackVersion(int version);

    /** Id and version in one, so that the database keeps it unique. */
    @NotNull
    @Unique
    String getSlot();

    void setSlot(String slot);

    @NotNull
    String getTitle();

    void setTitle(String title);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    @Accessor("YAML_TEXT")
    String getYaml();

    @Mutator("YAML_TEXT")
    void setYaml(String yaml);

    /** Null for packs that came with the plugin. */
    String getUploadedBy();

    void setUploadedBy(String key);

    @NotNull
    Date getUploadedAt();

    void setUploadedAt(Date at);
}
