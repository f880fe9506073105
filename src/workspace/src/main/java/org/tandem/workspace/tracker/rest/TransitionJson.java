package org.tandem.workspace.tracker.rest;

import java.util.List;
import java.util.Map;
import org.tandem.workspace.tracker.Transition;

/** Transitions in Jira's JSON. */
final class TransitionJson {
    private final ConstantJson constants;
    private final FieldJson fields;

    TransitionJson(ConstantJson constants, FieldJson fields) {
        this.constants = constants;
        this.fields = fields;
    }

    List<Map<String, Object>> all(List<Transition> transitions, boolean withFields) {
        return transitions.stream().map(one -> transition(one, withFields)).toList();
    }

    private Map<String, Object> transition(Transition transition, boolean withFields) {
        Map<String, Object> json =
                Json.object(
                        "id", Integer.toString(transition.id()),
                        "name", transition.name(),
                        "description", transition.description(),
                        "opsbarSequence", transition.sequence(),
                        "to", constants.status(transition.to()));
        if (withFields) {
            Map<String, Object> metas = Json.object();
            transition.fields().forEach(meta -> metas.put(meta.field().id(), fields.meta(meta)));
            json.put("fields", metas);
        }
        return json;
    }
}
