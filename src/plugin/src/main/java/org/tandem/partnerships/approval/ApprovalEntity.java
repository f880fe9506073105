package org.tandem.partnerships.approval;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A request for approval. Public because Active Objects makes proxies of it. */
@Preload
@Table("APPROVAL")
public interface ApprovalEntity extends Entity {
    @Indexed
    @NotNull
    int getPartnershipId();

    void setPartnershipId(int id);

    @Indexed
    @NotNull
    Long getPageId();

    void setPageId(Long id);

    @NotNull
    int getPageVersion();

    void setPageVersion(int version);

    @NotNull
    String getBodyHash();

    void setBodyHash(String hash);

    @NotNull
    String getAskedBy();

    void setAskedBy(String personKey);

    @NotNull
    Date getAskedAt();

    void setAskedAt(Date at);

    @NotNull
    @Unique
    String getOutboxKey();

    void setOutboxKey(String key);

    @Indexed
    String getIssueKey();

    void setIssueKey(String key);

    String getStatusName();

    void setStatusName(String name);

    /** JSON as the workflow in Jira wrote it. */
    @StringLength(StringLength.UNLIMITED)
    String getDecisions();

    void setDecisions(String json);
}
