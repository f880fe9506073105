package org.tandem.partnerships.approval;

import java.util.Optional;

/**
 * A request for approval that is not decided.
 *
 * @param issueKey empty while it is on its way to Jira
 */
record OpenRequest(String outboxKey, Optional<String> issueKey) {}
