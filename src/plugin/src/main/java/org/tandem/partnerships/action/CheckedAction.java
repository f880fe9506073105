package org.tandem.partnerships.action;

import java.time.LocalDate;
import org.tandem.partnerships.host.Person;

/**
 * What checking an action made of its texts.
 *
 * @param theme id of the section's theme; empty for none
 * @param themeTitle what Jira shows
 */
record CheckedAction(
        Person owner, LocalDate due, String theme, String themeTitle, Quarter quarter) {}
