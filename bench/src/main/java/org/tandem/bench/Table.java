package org.tandem.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The result: one line per measurement. */
final class Table {
    private static final String LINE = "| %-52s | %12s | %12s | %7s | %-26s |%n";

    private final List<String[]> rows = new ArrayList<>();

    /** A time against its baseline, both medians in milliseconds. */
    void ratio(String what, double millis, double baseline, String note) {
        rows.add(
                new String[] {
                    what,
                    number(millis) + " ms",
                    number(baseline) + " ms",
                    number(millis / baseline),
                    note
                });
    }

    /** A value that has no baseline but an aim. */
    void value(String what, double value, String unit, String aim) {
        rows.add(new String[] {what, number(value) + " " + unit, "", "", aim});
    }

    void print(PrintStream out) {
        out.printf(Locale.ROOT, LINE, "benchmark", "measured", "baseline", "ratio", "note");
        out.printf(Locale.ROOT, LINE, "---", "---", "---", "---", "---");
        for (String[] row : rows) {
            out.printf(Locale.ROOT, LINE, (Object[]) row);
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.2f", value);
    }
}
