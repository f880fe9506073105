package org.tandem.partnerships.policy;

/**
 * An organizing theme (ODST 004:12, R58).
 *
 * @param id stable, shared by readiness, agreement and agenda
 * @param title as the tools write it
 * @param standardsTitle as the standards page writes it (I6)
 */
public record Theme(String id, String title, String standardsTitle, String source) {}
