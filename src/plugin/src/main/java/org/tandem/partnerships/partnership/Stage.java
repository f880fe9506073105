package org.tandem.partnerships.partnership;

/** How far a partnership has come. */
public enum Stage {
    /** The parties consider whether to embark on it (R79). */
    CONSIDERING,
    /** They write their agreement. */
    AGREEING,
    /** The agreement is signed off. */
    ACTIVE
}
