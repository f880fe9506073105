package com.atlassian.jira.issue.search;

import com.atlassian.jira.sharing.SharedEntity;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;

/**
 * A saved query (filter) with its owner and who may see it.
 *
 * <p>Source: Jira Javadoc 7.3, SearchRequest.
 */
public class SearchRequest implements SharedEntity {
    private final Query query;
    private final ApplicationUser owner;
    private final String name;
    private final String description;
    private final Long id;
    private SharePermissions permissions = SharePermissions.PRIVATE;

    public SearchRequest(Query query, ApplicationUser owner, String name, String description) {
        this(query, owner, name, description, null, 0);
    }

    public SearchRequest(
            Query query,
            ApplicationUser owner,
            String name,
            String description,
            Long id,
            long favouriteCount) {
        this.query = query;
        this.owner = owner;
        this.name = name;
        this.description = description;
        this.id = id;
    }

    public Query getQuery() {
        return query;
    }

    @Override
    public ApplicationUser getOwner() {
        return owner;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public SharePermissions getPermissions() {
        return permissions;
    }

    public void setPermissions(SharePermissions permissions) {
        this.permissions = permissions;
    }
}
