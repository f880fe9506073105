package org.tandem.workspace.wiki.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tandem.workspace.wiki.Grant;

/**
 * One row of a space's permissions.
 *
 * @param value the grantee as the form sends it, see {@link Grantee}
 * @param cells one per level, from view to administer
 */
public record PermissionRow(String value, String label, String kindKey, List<Cell> cells) {
    /**
     * A box to tick.
     *
     * @param offered whether the level can be given to this grantee at all
     */
    public record Cell(String name, String labelKey, boolean offered, boolean on) {}

    /**
     * A row for someone.
     *
     * @param granted the highest level given, or null
     */
    static PermissionRow of(Grantee grantee, String label, Grant.Level granted) {
        boolean anonymous = grantee.who() == Grant.Who.ANONYMOUS;
        List<Cell> cells =
                Arrays.stream(Grant.Level.values())
                        .map(level -> cell(level, anonymous, granted))
                        .toList();
        return new PermissionRow(grantee.value(), label, grantee.kindKey(), cells);
    }

    private static Cell cell(Grant.Level level, boolean anonymous, Grant.Level granted) {
        String name = level.name().toLowerCase(Locale.ROOT);
        return new Cell(
                name,
                "wiki.ui.permissions." + name + ".label",
                !anonymous || level == Grant.Level.VIEW,
                granted != null && granted.compareTo(level) >= 0);
    }
}
