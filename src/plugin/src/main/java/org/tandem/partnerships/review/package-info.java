/** Mid-year and year-end reviews: three inputs and a decision on viability (R11, R145). */
package org.tandem.partnerships.review;
