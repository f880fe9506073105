package org.tandem.partnerships.resource;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * What became of the requests of one partner size, or for one school (R35).
 *
 * @param group the size's id, or the school's name as it was first written
 */
record ReportLine(String group, int granted, int refused, int open) {
    private ReportLine plus(RequestCount count) {
        int more = count.requests();
        return switch (count.outcome()) {
            case GRANTED -> new ReportLine(group, granted + more, refused, open);
            case REFUSED -> new ReportLine(group, granted, refused + more, open);
            case OPEN -> new ReportLine(group, granted, refused, open + more);
        };
    }

    /**
     * A line per group, by name. Names that differ in capitals only are one.
     *
     * @param of what to group by
     */
    static List<ReportLine> by(Function<RequestCount, String> of, Collection<RequestCount> counts) {
        Map<String, ReportLine> lines = new LinkedHashMap<>();
        for (RequestCount count : counts) {
            String group = of.apply(count);
            String key = group.toLowerCase(Locale.ROOT);
            ReportLine before = lines.getOrDefault(key, new ReportLine(group, 0, 0, 0));
            lines.put(key, before.plus(count));
        }
        List<ReportLine> sorted = new ArrayList<>(lines.values());
        sorted.sort((one, other) -> one.group().compareToIgnoreCase(other.group()));
        return sorted;
    }
}
