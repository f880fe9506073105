package org.tandem.partnerships.communication;

import java.util.List;

/**
 * An entry of the communication log.
 *
 * @param kind conversation, message, visit, event or update
 * @param kindText the kind in words, with what makes the entry special
 * @param day {@code yyyy-MM-dd}
 * @param dayText as the reader's language writes it
 * @param withWhom names; of an update the audiences in words
 * @param highProfile whether it is an event that the organizational owner attends
 * @param audiences ids of the pack's list; only of an update
 * @param loggedBy full name
 * @param version for the next correction
 * @param correctable whether the caller may correct it
 */
public record ContactJson(
        int id,
        String kind,
        String kindText,
        String day,
        String dayText,
        String withWhom,
        String summary,
        boolean highProfile,
        List<String> audiences,
        String loggedBy,
        int version,
        boolean correctable) {
    /**
     * A part of the log, logged last first.
     *
     * @param next goes into {@code before} for the next part; null at the end
     */
    public record ContactListJson(List<ContactJson> results, Integer next) {}

    /**
     * The agreed external message.
     *
     * @param text empty while nothing is agreed
     * @param districtBy who agreed for the district; empty while nobody did
     * @param districtOn {@code yyyy-MM-dd}, or null
     * @param partnerBy who agreed for the partner; empty while nobody did
     * @param partnerOn {@code yyyy-MM-dd}, or null
     * @param agreed whether both sides agreed
     * @param version for the next change; 0 while nothing is saved
     */
    public record ExternalMessageJson(
            String text,
            String districtBy,
            String districtOn,
            String partnerBy,
            String partnerOn,
            boolean agreed,
            int version) {
        static ExternalMessageJson of(AgreedMessage message) {
            return new ExternalMessageJson(
                    message.text(),
                    message.district().by(),
                    message.district().day().map(Object::toString).orElse(null),
                    message.partner().by(),
                    message.partner().day().map(Object::toString).orElse(null),
                    message.agreed(),
                    message.version());
        }
    }
}
