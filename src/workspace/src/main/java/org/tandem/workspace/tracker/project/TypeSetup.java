package org.tandem.workspace.tracker.project;

/**
 * What a kind of issue stands on in one project.
 *
 * @param createScreen id of the screen for new issues, or null for the usual fields
 * @param editScreen id of the screen for editing, or null for the usual fields
 */
public record TypeSetup(long issueType, long workflow, Long createScreen, Long editScreen) {}
