package org.tandem.partnerships.owner;

import java.util.List;
import org.tandem.partnerships.host.Account;
import org.tandem.partnerships.policy.OwnerLevel;

/** A level of ownership with those who own on it. */
record LevelOwners(OwnerLevel level, List<Account> owners) {}
