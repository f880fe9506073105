package org.tandem.workspace.tracker;

/** What a group may be allowed to do in a project. Nothing is allowed unless granted. */
public enum ProjectPermission {
    BROWSE("BROWSE_PROJECTS"),
    CREATE("CREATE_ISSUES"),
    EDIT("EDIT_ISSUES"),
    TRANSITION("TRANSITION_ISSUES"),
    COMMENT("ADD_COMMENTS"),
    LINK("LINK_ISSUES"),
    ASSIGNABLE("ASSIGNABLE_USER"),
    ADMINISTER("ADMINISTER_PROJECTS");

    private final String productKey;

    ProjectPermission(String productKey) {
        this.productKey = productKey;
    }

    /** Jira's key of the permission. */
    public String productKey() {
        return productKey;
    }
}
