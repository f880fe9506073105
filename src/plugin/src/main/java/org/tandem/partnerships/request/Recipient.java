package org.tandem.partnerships.request;

import java.util.Optional;
import org.tandem.partnerships.host.Groups;
import org.tandem.partnerships.host.Person;

/**
 * Who gets a request to an office.
 *
 * @param person the one it is assigned to; empty when a group's people share it out
 * @param group in whose queue it is
 */
record Recipient(Optional<Person> person, String group) {
    /** The office's own queue, where everything goes that has no other place. */
    static final Recipient OFFICE = new Recipient(Optional.empty(), Groups.OFFICE);

    /**
     * What a setting means.
     *
     * @param setting login name or group
     * @param known the active account with that login name
     * @param otherwise for a setting that is empty
     */
    static Recipient of(String setting, Optional<Person> known, Recipient otherwise) {
        if (setting.isEmpty()) {
            return otherwise;
        }
        return known.isPresent()
                ? new Recipient(known, Groups.OFFICE)
                : new Recipient(Optional.empty(), setting);
    }
}
