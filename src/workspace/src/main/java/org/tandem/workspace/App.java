package org.tandem.workspace;

/**
 * The two applications that share the process; each has its own path, sessions and plugin
 * framework.
 */
public enum App {
    CONFLUENCE("/confluence", "confluence", "conf"),
    JIRA("/jira", "jira", "jira");

    private final String path;
    private final String productKey;
    private final String platformId;

    App(String path, String productKey, String platformId) {
        this.path = path;
        this.productKey = productKey;
        this.platformId = platformId;
    }

    /** The context path, for example {@code /confluence}. */
    public String path() {
        return path;
    }

    /**
     * The value of {@code application="…"} in a plugin descriptor that selects this application.
     */
    public String productKey() {
        return productKey;
    }

    /** What SAL's {@code ApplicationProperties.getPlatformId()} answers. */
    public String platformId() {
        return platformId;
    }

    /** The group whose members administer this application. */
    public String administrators() {
        return productKey + "-administrators";
    }

    /** The group whose members may log in to this application. */
    public String users() {
        return this == JIRA ? "jira-software-users" : "confluence-users";
    }

    public App other() {
        return this == JIRA ? CONFLUENCE : JIRA;
    }
}
