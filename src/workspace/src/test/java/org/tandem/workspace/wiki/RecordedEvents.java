package org.tandem.workspace.wiki;

import com.atlassian.event.api.EventPublisher;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Remembers events; one listener may be put in. */
final class RecordedEvents implements EventPublisher {
    private final List<Object> published = new ArrayList<>();
    private Consumer<Object> listener = event -> {};

    List<String> names() {
        return published.stream().map(event -> event.getClass().getSimpleName()).toList();
    }

    void listener(Consumer<Object> wanted) {
        listener = wanted;
    }

    @Override
    public void publish(Object event) {
        published.add(event);
        listener.accept(event);
    }

    @Override
    public void register(Object wanted) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void unregister(Object wanted) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void unregisterAll() {
        throw new UnsupportedOperationException();
    }
}
