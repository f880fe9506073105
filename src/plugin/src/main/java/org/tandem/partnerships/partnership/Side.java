package org.tandem.partnerships.partnership;

/** The two parties; the school takes part on the district's side (ODST 004:71, R80). */
public enum Side {
    DISTRICT,
    PARTNER
}
