package org.tandem.partnerships.action;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An action and what Jira last said of its issue. Public because Active Objects makes proxies. */
@Preload
@Table("ACTION_ITEM")
public interface ActionEntity extends Entity {
    @Indexed
    @NotNull
    int getPartnershipId();

    void setPartnershipId(int id);

    /** 0 for an action of no meeting. */
    @Indexed
    @NotNull
    Long getMeetingPageId();

    void setMeetingPageId(Long id);

    /** Agenda section it was typed in. */
    String getSectionId();

    void setSectionId(String id);

    @NotNull
    String getSummary();

    void setSummary(String summary);

    /** An {@link ActionKind}; null in rows from before there were kinds. */
    String getKind();

    void setKind(String kind);

    @StringLength(StringLength.UNLIMITED)
    String getDetail();

    void setDetail(String detail);

    /** Group whose people it waits for; empty for none. */
    @Indexed
    String getQueue();

    void setQueue(String group);

    /** The action that it is a part of; null or 0 for none. */
    Integer getParentId();

    void setParentId(Integer id);

    /** What made it where it must be made once only; empty for what people typed. */
    String getOrigin();

    void setOrigin(String origin);

    /** Login name of the assignee, the identity Jira and Confluence share; empty for nobody. */
    String getOwnerName();

    void setOwnerName(String name);

    String getOwnerFullName();

    void setOwnerFullName(String name);

    /** {@code yyyy-MM-dd}; empty for none. */
    String getDueOn();

    void setDueOn(String date);

    String getTheme();

    void setTheme(String theme);

    String getQuarter();

    void setQuarter(String quarter);

    @NotNull
    @Unique
    String getOutboxKey();

    void setOutboxKey(String key);

    @Indexed
    String getIssueKey();

    void setIssueKey(String key);

    String getStatusName();

    void setStatusName(String name);

    String getStatusCategory();

    void setStatusCategory(String category);

    @NotNull
    String getCreatedBy();

    void setCreatedBy(String personKey);

    @NotNull
    Date getCreatedAt();

    void setCreatedAt(Date at);
}
