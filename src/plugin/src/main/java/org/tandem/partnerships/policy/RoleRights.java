package org.tandem.partnerships.policy;

import java.util.List;
import java.util.Set;

/** What a feature lets people do, by what they are to a partnership (R152). */
public interface RoleRights {
    /** Those inside the district, with the ids by which features speak of them. */
    List<String> INTERNAL =
            List.of(
                    "office",
                    "staff",
                    "organizational-owner",
                    "programmatic-owner",
                    "operational-owner",
                    "district-team");

    /** Those outside of it. */
    List<String> EXTERNAL = List.of("partner-team");

    /** Those who may be of either. */
    List<String> EITHER = List.of("action-team");

    /** Those of them who are involved without being a role of their own in the rules. */
    Set<String> TEAMS = Set.of("district-team", "action-team");

    /** Everybody who takes part in a partnership. */
    Set<String> INVOLVED =
            Set.of(
                    "organizational-owner",
                    "programmatic-owner",
                    "operational-owner",
                    "district-team",
                    "action-team",
                    "partner-team");

    /**
     * Something that can be done.
     *
     * @param key of its text
     * @param roles ids of those who may do it
     */
    record Right(String key, Set<String> roles) {}

    /** In the order in which people come to them. */
    List<Right> rights();
}
