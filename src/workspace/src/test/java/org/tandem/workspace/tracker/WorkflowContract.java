package org.tandem.workspace.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.event.issue.IssueEvent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.tandem.workspace.web.WebError;

/** How issues move through their workflow, on every supported database. */
abstract class WorkflowContract extends TrackerContract {
    private static final int SUBMIT = 11;
    private static final int APPROVE = 21;
    private static final int SEND_BACK = 31;
    private static final int START_AGAIN = 41;

    private void move(String user, String key, int action, String comment) {
        tracker().run(user, () -> services().transitions().execute(key, action, Map.of(), comment));
    }

    @Test
    void aTransitionRunsConditionsValidatorsAndFunctions() {
        String key = tracker().create("office", "Agreement").key();
        assertThat(available("lead", key)).containsExactly("Submit");
        move("lead", key, SUBMIT, "");
        assertThat(available("lead", key)).containsExactlyInAnyOrder("Approve", "Send back");
        assertThat(available("office", key))
                .containsExactlyInAnyOrder("Approve", "Send back", "Start again");
        assertThatThrownBy(() -> move("lead", key, SEND_BACK, ""))
                .hasMessage("Please say why.")
                .satisfies(error -> assertThat(((WebError) error).status()).isEqualTo(400));
        assertThat(get(key).status().name()).isEqualTo("In Review");
        tracker().events.clear();
        move("lead", key, APPROVE, "Good");
        IssueView approved = get(key);
        assertThat(approved.status().category()).isEqualTo(StatusCategory.DONE);
        assertThat(approved.resolution().name()).isEqualTo("Done");
        assertThat(approved.resolved()).isNotNull();
        assertThat(approved.description()).isEqualTo("stamped");
        assertThat(tracker().events).extracting(IssueEvent::getEventTypeId).containsExactly(13L);
        assertThat(tracker().as("lead", () -> services().issues().comments(key, 0, 5)).items())
                .extracting(Comment::body)
                .containsExactly("Good");
    }

    private List<String> available(String user, String key) {
        return tracker().as(user, () -> services().transitions().available(key)).stream()
                .map(Transition::name)
                .toList();
    }

    @Test
    void aGlobalTransitionIsOfferedInAStepWithoutActionsOfItsOwn() {
        String key = tracker().create("office", "Round trip").key();
        move("office", key, SUBMIT, "");
        move("office", key, APPROVE, "");
        assertThat(available("office", key)).containsExactly("Start again");
        move("office", key, START_AGAIN, "");
        assertThat(get(key).status().name()).isEqualTo("Draft");
        assertThat(get(key).resolution()).isNull();
        assertThat(get(key).resolved()).isNull();
    }

    @Test
    void aTransitionThatIsNotOfferedOrAFieldThatIsNotOnItsScreenIsRefused() {
        String key = tracker().create("office", "Strict").key();
        assertThatThrownBy(() -> move("office", key, APPROVE, "")).hasMessageContaining(key);
        move("office", key, SUBMIT, "");
        assertThatThrownBy(
                        () ->
                                tracker()
                                        .run(
                                                "office",
                                                () ->
                                                        services()
                                                                .transitions()
                                                                .execute(
                                                                        key,
                                                                        APPROVE,
                                                                        Map.of("summary", "New"),
                                                                        "")))
                .satisfies(error -> assertThat(fieldErrors(error)).containsOnlyKeys("summary"));
    }

    @Test
    void ofApprovingAndSendingBackAtOnceExactlyOneSucceeds() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        for (int i = 0; i < trials(); i++) {
            String key = tracker().create("office", "Race " + i).key();
            move("office", key, SUBMIT, "");
            CyclicBarrier together = new CyclicBarrier(2);
            Future<Boolean> approved = two.submit(() -> wins(together, "office", key, APPROVE));
            Future<Boolean> sentBack = two.submit(() -> wins(together, "lead", key, SEND_BACK));
            assertThat(List.of(approved.get(), sentBack.get()))
                    .containsExactlyInAnyOrder(true, false);
            assertThat(get(key).status().name()).isEqualTo(approved.get() ? "Approved" : "Draft");
        }
        two.shutdown();
    }

    abstract int trials();

    private boolean wins(CyclicBarrier together, String user, String key, int action)
            throws Exception {
        together.await();
        try {
            move(user, key, action, "now");
            return true;
        } catch (WebError e) {
            return false;
        }
    }
}
