package org.tandem.partnerships.partnership;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.util.Arrays;
import java.util.List;
import org.tandem.partnerships.policy.LifecycleNames;

/** What packs may say about the lifecycle: the ids of its enums. */
@ConfluenceComponent
public class PackWords implements LifecycleNames {
    @Override
    public List<String> states() {
        return ids(State.values());
    }

    @Override
    public List<String> transitions() {
        return ids(Transition.values());
    }

    @Override
    public List<String> gates() {
        return ids(Gate.values());
    }

    @Override
    public List<String> routes() {
        return ids(Route.values());
    }

    private static List<String> ids(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Ids::of).toList();
    }
}
