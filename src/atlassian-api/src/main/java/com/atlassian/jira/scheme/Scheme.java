package com.atlassian.jira.scheme;

/**
 * A named scheme of a project. Declared from the public Javadoc of Jira 11 (docs.atlassian.com),
 * package com.atlassian.jira.scheme.
 */
public class Scheme {
    private final Long id;
    private final String type;
    private final String name;
    private final String description;

    public Scheme(Long id, String type, String name, String description) {
        this.id = id;
        this.type = type;
        this.name = name;
        this.description = description;
    }

    public Long getId() {
        return id;
    }

    public String getType() {
        return type;
    }

    public String getName() {
        return name;
    }

    public String getDescription() {
        return description;
    }
}
