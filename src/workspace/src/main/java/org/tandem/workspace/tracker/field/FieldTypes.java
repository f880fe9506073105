package org.tandem.workspace.tracker.field;

import java.util.Map;
import java.util.Optional;
import org.tandem.workspace.tracker.FieldKind;

/** The types of custom fields, by the keys they have in Jira. */
public final class FieldTypes {
    private static final String BUILT_IN = "com.atlassian.jira.plugin.system.customfieldtypes:";

    /** The type of the one field that holds an issue's rank. */
    static final String RANK = "com.pyxis.greenhopper.jira:gh-lexo-rank";

    private static final Map<String, FieldKind> KINDS =
            Map.of(
                    BUILT_IN + "textfield",
                    FieldKind.TEXT,
                    BUILT_IN + "textarea",
                    FieldKind.TEXT_AREA,
                    BUILT_IN + "select",
                    FieldKind.SELECT,
                    BUILT_IN + "radiobuttons",
                    FieldKind.SELECT,
                    BUILT_IN + "datepicker",
                    FieldKind.DATE,
                    BUILT_IN + "userpicker",
                    FieldKind.USER,
                    BUILT_IN + "float",
                    FieldKind.NUMBER,
                    BUILT_IN + "url",
                    FieldKind.URL,
                    BUILT_IN + "labels",
                    FieldKind.LABELS,
                    RANK,
                    FieldKind.RANK);

    private FieldTypes() {}

    /** What fields of the type hold; empty for a type that is not supported. */
    public static Optional<FieldKind> kind(String typeKey) {
        return Optional.ofNullable(KINDS.get(typeKey));
    }
}
