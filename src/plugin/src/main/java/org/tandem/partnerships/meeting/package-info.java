/** Quarterly meetings: their wizard, the agenda with notes and actions per section (R158–R176). */
package org.tandem.partnerships.meeting;
