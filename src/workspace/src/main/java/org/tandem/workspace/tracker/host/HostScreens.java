package org.tandem.workspace.tracker.host;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.List;
import org.tandem.workspace.tracker.field.ScreenStore;

/** Screens as plugins see them: what is added is stored at once. */
final class HostScreens {
    private HostScreens() {}

    /** A screen. */
    record Screen(ScreenStore store, long id, String name) implements FieldScreen {
        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public List<FieldScreenTab> getTabs() {
            return store.tabs(id).stream().<FieldScreenTab>map(tab -> new Tab(store, tab)).toList();
        }

        @Override
        public FieldScreenTab getTab(int position) {
            return getTabs().get(position);
        }

        @Override
        public FieldScreenTab addTab(String tabName) {
            return new Tab(store, store.addTab(id, tabName));
        }
    }

    /** A tab of a screen. */
    record Tab(ScreenStore store, ScreenStore.Tab tab) implements FieldScreenTab {
        @Override
        public Long getId() {
            return tab.id();
        }

        @Override
        public String getName() {
            return tab.name();
        }

        @Override
        public FieldScreenLayoutItem getFieldScreenLayoutItem(String fieldId) {
            return store.fieldsOfTab(tab.id()).contains(fieldId) ? () -> fieldId : null;
        }

        @Override
        public void addFieldScreenLayoutItem(String fieldId) {
            store.addField(tab.id(), fieldId);
        }
    }

    /** Which screens a project's issue types use; only its name is of interest to plugins. */
    record ScreenScheme(Long id, String name) implements FieldScreenScheme {
        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
