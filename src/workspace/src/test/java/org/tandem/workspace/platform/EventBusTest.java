package org.tandem.workspace.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventBusTest {
    private final EventBus bus = new EventBus();
    private final List<String> heard = new ArrayList<>();

    private final class Listener {
        @EventListener
        public void on(CharSequence event) {
            heard.add(event.toString());
            if (event.length() == 0) {
                throw new IllegalStateException("expected by the test");
            }
        }
    }

    @Test
    void listenersHearSubtypesUntilTheyUnregisterAndCannotHurtThePublisher() {
        Listener listener = new Listener();
        bus.register(listener);
        bus.publish("one");
        bus.publish("");
        bus.publish(2);
        bus.unregister(listener);
        bus.publish("three");
        assertThat(heard).containsExactly("one", "");
    }

    @Test
    void aStoppedPluginsListenersAreForgotten() {
        bus.register(new Listener());
        bus.forget(getClass().getClassLoader());
        bus.publish("nobody");
        assertThat(heard).isEmpty();
    }

    @Test
    void anObjectWithoutListenerMethodsIsRefused() {
        assertThatThrownBy(() -> bus.register("text")).hasMessageContaining("@EventListener");
    }
}
