package org.tandem.partnerships.meeting;

import java.time.LocalDate;
import org.tandem.partnerships.action.Quarter;

/**
 * A quarterly meeting.
 *
 * @param location where it is held; the meeting is in person (R158)
 */
record Meeting(long pageId, int partnershipId, LocalDate date, Quarter quarter, String location) {}
