package org.tandem.partnerships.partnership;

import java.util.Collection;
import java.util.Map;
import org.tandem.partnerships.host.Person;

/** Who takes part in a partnership, those without an account included. */
public interface Guests {
    /** Those of the keys that are known: accounts and guests of the partnership. */
    Map<String, Person> byKeys(Partnership partnership, Collection<String> keys);
}
