package org.tandem.partnerships.publication;

/**
 * What is public of a partnership.
 *
 * @param published whether everybody can read it where it is shown
 * @param who the partner
 * @param students numbers or groups, never names
 * @param from {@code yyyy-MM-dd}, or null
 * @param until {@code yyyy-MM-dd}, or null
 * @param contact empty unless the office made it public
 * @param version for the next change; 0 while nothing is saved
 */
public record PublicationJson(
        boolean published,
        String who,
        String what,
        String where,
        String students,
        String from,
        String until,
        String contact,
        int version) {
    static PublicationJson of(Publication publication) {
        PublicProfile profile = publication.profile();
        return new PublicationJson(
                publication.published(),
                profile.who(),
                profile.what(),
                profile.where(),
                profile.students(),
                profile.from().map(Object::toString).orElse(null),
                profile.until().map(Object::toString).orElse(null),
                profile.contact(),
                publication.version());
    }
}
