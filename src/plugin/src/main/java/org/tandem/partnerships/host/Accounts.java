package org.tandem.partnerships.host;

import java.util.Collection;
import java.util.Map;

/** The accounts of many people at once, for lists. */
public interface Accounts {
    /** Those of the keys that have an account, active or not, by key; one query for all. */
    Map<String, Account> byKeys(Collection<String> keys);
}
