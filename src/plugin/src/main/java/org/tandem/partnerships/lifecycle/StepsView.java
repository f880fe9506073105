package org.tandem.partnerships.lifecycle;

import java.util.List;

/**
 * A step map as the template prints it.
 *
 * @param state in words
 */
public record StepsView(String title, String state, List<Step> steps) {
    /**
     * A step.
     *
     * @param actors empty where the district does not say
     * @param status in words
     * @param look class of the list item
     */
    public record Step(String title, String actors, String status, String look, boolean current) {}
}
