package org.tandem.workspace.tracker;

/**
 * A link from an issue to something elsewhere, such as a Confluence page.
 *
 * @param globalId the same global id on one issue means the same link; may be null, as may all but
 *     {@code url} and {@code title}
 */
public record RemoteLink(
        long id,
        String globalId,
        String applicationType,
        String applicationName,
        String relationship,
        String url,
        String title,
        String summary,
        String iconUrl,
        String iconTitle,
        boolean resolved) {}
