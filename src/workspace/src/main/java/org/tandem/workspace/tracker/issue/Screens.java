package org.tandem.workspace.tracker.issue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.tracker.Field;
import org.tandem.workspace.tracker.FieldKind;
import org.tandem.workspace.tracker.FieldMeta;
import org.tandem.workspace.tracker.field.FieldStore;
import org.tandem.workspace.tracker.field.ScreenStore;
import org.tandem.workspace.tracker.field.SystemFields;
import org.tandem.workspace.tracker.field.ValueText;
import org.tandem.workspace.tracker.project.ConstantStore;
import org.tandem.workspace.tracker.project.Constants;

/** Which fields people may fill in where, and how each looks on a form. */
public final class Screens {
    private static final String USUAL_PRIORITY = "3";

    private final ScreenStore screens;
    private final FieldStore fields;
    private final ConstantStore constants;

    public Screens(ScreenStore screens, FieldStore fields, ConstantStore constants) {
        this.screens = screens;
        this.fields = fields;
        this.constants = constants;
    }

    /** Ids of the fields on a screen that can be filled in; the usual ones for null. */
    Set<String> fields(Long screen) {
        Map<String, Field> known = fields.all();
        Set<String> ids = new LinkedHashSet<>();
        if (screen == null) {
            ids.addAll(SystemFields.EDITABLE);
            known.values().stream().filter(Field::custom).map(Field::id).forEach(ids::add);
        } else {
            ids.addAll(screens.fields(screen));
        }
        ids.removeIf(id -> !fillable(known.get(id)));
        return ids;
    }

    /** As {@link #fields}, with the summary, which every new issue needs. */
    Set<String> createFields(Long screen) {
        Set<String> ids = new LinkedHashSet<>();
        ids.add(SystemFields.SUMMARY);
        ids.addAll(fields(screen));
        return ids;
    }

    boolean exists(long screen) {
        return screens.exists(screen);
    }

    private static boolean fillable(Field field) {
        return field != null
                && (field.custom() && field.kind() != FieldKind.RANK
                        || SystemFields.EDITABLE.contains(field.id())
                        || SystemFields.RESOLUTION.equals(field.id()));
    }

    /** What a new issue starts with before anyone fills anything in. */
    void defaults(IssueDraft draft, User creator) {
        draft.set(SystemFields.REPORTER, creator);
        constants
                .load()
                .priority(USUAL_PRIORITY)
                .ifPresent(priority -> draft.set(SystemFields.PRIORITY, priority));
    }

    /** The fields as they stand on a form filled with the draft's values. */
    List<FieldMeta> metas(Set<String> ids, IssueDraft draft) {
        Map<String, Field> known = fields.all();
        Constants shared = constants.load();
        List<FieldMeta> metas = new ArrayList<>();
        for (String id : ids) {
            Field field = known.get(id);
            metas.add(
                    new FieldMeta(
                            field,
                            SystemFields.SUMMARY.equals(id),
                            ValueText.of(draft.get(id)),
                            choices(field, shared)));
        }
        return metas;
    }

    private static List<FieldMeta.Choice> choices(Field field, Constants shared) {
        return switch (field.kind()) {
            case SELECT -> field.options().stream().map(option -> choice(option.value())).toList();
            case PRIORITY ->
                    shared.priorities().values().stream().map(one -> choice(one.name())).toList();
            case RESOLUTION ->
                    shared.resolutions().values().stream().map(one -> choice(one.name())).toList();
            default -> List.of();
        };
    }

    private static FieldMeta.Choice choice(String name) {
        return new FieldMeta.Choice(name, name);
    }
}
