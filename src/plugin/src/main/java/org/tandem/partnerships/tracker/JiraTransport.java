package org.tandem.partnerships.tracker;

import java.util.Map;

/**
 * Carries one REST call to Jira. Inside Confluence this is an application link; elsewhere any HTTP
 * client with a token. Implementations bound time and the size of an answer.
 */
public interface JiraTransport {
    /**
     * Sends a request and waits for the answer, whatever its status.
     *
     * @param path below Jira's base URL, such as {@code /rest/api/2/issue}
     * @param query names and values, not yet encoded
     * @param jsonBody null when there is none
     * @throws TrackerUnavailable when no answer came: the request may or may not have been carried
     *     out
     */
    Response execute(String method, String path, Map<String, String> query, String jsonBody);

    /**
     * An HTTP answer.
     *
     * @param retryAfterSeconds what a 429 or 503 asked for; 0 when it asked nothing
     * @param loginReason Jira's header {@code X-Seraph-LoginReason}; null when there is none
     */
    record Response(
            int status,
            String contentType,
            String body,
            int retryAfterSeconds,
            String loginReason) {
        /** Whether the status is 2xx. */
        public boolean successful() {
            return status / 100 == 2;
        }

        /**
         * Whether Jira did not believe who is asking. It then answers as to a visitor, with 200 and
         * fewer results, and says so only here.
         */
        public boolean anonymous() {
            return loginReason != null && loginReason.matches(".*(FAILED|DENIED).*");
        }
    }
}
