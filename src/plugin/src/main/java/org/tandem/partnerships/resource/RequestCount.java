package org.tandem.partnerships.resource;

/** How many requests of partners of a size for a school had an outcome. */
record RequestCount(String size, String school, Outcome outcome, int requests) {}
