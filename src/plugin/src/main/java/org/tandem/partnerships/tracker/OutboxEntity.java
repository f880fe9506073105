package org.tandem.partnerships.tracker;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A change that Jira must learn of. Public because Active Objects makes proxies of it. */
@Preload
@Table("OUTBOX")
public interface OutboxEntity extends Entity {
    @NotNull
    @Unique
    String getEntryKey();

    void setEntryKey(String key);

    @NotNull
    String getKind();

    void setKind(String kind);

    @NotNull
    String getActorKey();

    void setActorKey(String personKey);

    @StringLength(StringLength.UNLIMITED)
    String getPayload();

    void setPayload(String json);

    @NotNull
    @Indexed
    String getState();

    void setState(String state);

    @NotNull
    int getAttempts();

    void setAttempts(int attempts);

    /** Milliseconds since 1970. */
    @NotNull
    Long getNextAttempt();

    void setNextAttempt(Long millis);

    @StringLength(StringLength.UNLIMITED)
    String getLastError();

    void setLastError(String error);

    String getIssueKey();

    void setIssueKey(String key);

    @NotNull
    Date getCreatedAt();

    void setCreatedAt(Date at);

    Date getDeliveredAt();

    void setDeliveredAt(Date at);
}
