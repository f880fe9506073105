package org.tandem.workspace.tracker;

/** The core of the Jira side, as its pages and REST resources use it. */
public record TrackerServices(
        Projects projects,
        ProjectBlueprints blueprints,
        Issues issues,
        Fields fields,
        Transitions transitions,
        IssueSearch search,
        Boards boards) {}
