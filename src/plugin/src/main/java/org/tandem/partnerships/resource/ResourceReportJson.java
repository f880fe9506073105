package org.tandem.partnerships.resource;

import java.util.List;

/**
 * What was granted and refused.
 *
 * @param sizes a line per partner size
 * @param results a part of the schools, by name
 * @param next how many schools to skip for the next part; null at the end
 */
public record ResourceReportJson(
        List<ResourceLineJson> sizes, List<ResourceLineJson> results, Integer next) {
    /**
     * A line of the report.
     *
     * @param name of the partner size or the school
     */
    public record ResourceLineJson(String name, int granted, int refused, int open) {}
}
