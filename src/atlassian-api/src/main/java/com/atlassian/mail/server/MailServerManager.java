package com.atlassian.mail.server;

/** The mail servers that are set up. Declared as far as independent plugins use it. */
public interface MailServerManager {
    boolean isDefaultSMTPMailServerDefined();
}
