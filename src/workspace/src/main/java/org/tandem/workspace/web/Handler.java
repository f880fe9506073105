package org.tandem.workspace.web;

/** Answers one request. Exceptions become error pages or error JSON, see {@link WebError}. */
@FunctionalInterface
public interface Handler {
    void handle(Exchange exchange) throws Exception;
}
