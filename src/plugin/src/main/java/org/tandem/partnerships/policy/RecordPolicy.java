package org.tandem.partnerships.policy;

import java.util.List;
import java.util.Optional;

/**
 * What a pack says about the record of a partnership beyond the lists to choose from.
 *
 * @param agreements what a proposal can lead to (R12)
 * @param rollOut ids of the scope stages that are open; empty when all are (R34)
 * @param dataConsults ids of whom to consult when student data is shared (R155)
 */
public record RecordPolicy(
        List<Agreement> agreements, List<String> rollOut, List<String> dataConsults) {
    /**
     * What a type of agreement selects.
     *
     * @param type id in the list {@code agreement-types}
     * @param template what it is written as: an id in the same list
     * @param route through the Board whatever the intensity; empty to go by the intensity
     */
    public record Agreement(String type, String template, Optional<String> route, String source) {}

    /** What a type of agreement selects; empty for types that no proposal leads to. */
    public Optional<Agreement> agreement(String type) {
        return agreements.stream().filter(one -> one.type().equals(type)).findFirst();
    }
}
