package org.tandem.workspace.tracker.rest;

import org.tandem.workspace.store.Database;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.tracker.TrackerServices;

/** What the resources around issues share. */
record RestParts(
        ConstantJson constants,
        IssueJson issueJson,
        FieldJson fieldJson,
        TransitionJson transitionJson,
        TrackerServices tracker,
        Database database,
        Input input,
        Messages messages) {}
