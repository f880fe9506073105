package org.tandem.partnerships.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import com.fasterxml.jackson.databind.JsonNode;
import com.opensymphony.workflow.InvalidInputException;
import java.lang.reflect.Proxy;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.partnerships.host.Clock;

class WorkflowItemsTest {
    private static final Map<String, String> ORGANIZATIONAL =
            Map.of("owner", "organizationalOwner");

    private final Map<String, String> stored = new HashMap<>();
    private final Map<String, Object> issue = new HashMap<>(Map.of("getId", 1L, "getKey", "SCP-1"));
    private final Map<String, Object> inputs = new HashMap<>();
    private final IssueProperties properties =
            new IssueProperties(
                    fake(
                            JsonEntityPropertyManager.class,
                            (name, args) -> {
                                if (name.equals("put")) {
                                    stored.put((String) args[2], (String) args[3]);
                                    return null;
                                }
                                String value = stored.get(args[2]);
                                return value == null
                                        ? null
                                        : fake(EntityProperty.class, (n, a) -> value);
                            }));
    private final I18nResolver texts = fake(I18nResolver.class, (name, args) -> args[0]);

    @BeforeEach
    void issueWithApproval() {
        stored.put(
                IssueProperties.APPROVAL,
                "{\"officeGroup\":\"tandem-office\",\"organizationalOwner\":\"org-owner\","
                        + "\"pageVersion\":3,\"hash\":\"h1\"}");
        inputs.put("issue", fake(MutableIssue.class, (name, args) -> issue.get(name)));
    }

    @Test
    void onlyTheOfficePassesItsCondition() {
        GroupManager groups =
                fake(
                        GroupManager.class,
                        (name, args) ->
                                ((ApplicationUser) args[0]).getName().equals("office")
                                        && args[1].equals("tandem-office"));
        OfficeMemberCondition condition = new OfficeMemberCondition(groups, properties);
        assertThat(condition.passesCondition(callBy("office"), Map.of(), null)).isTrue();
        assertThat(condition.passesCondition(callBy("prog-owner"), Map.of(), null)).isFalse();
        inputs.remove("caller");
        assertThat(condition.passesCondition(inputs, Map.of(), null)).isFalse();
    }

    @Test
    void onlyTheOwnerNamedOnTheIssueMaySignOff() {
        NamedOwnerCondition condition = new NamedOwnerCondition(properties);
        assertThat(condition.passesCondition(callBy("org-owner"), ORGANIZATIONAL, null)).isTrue();
        assertThat(condition.passesCondition(callBy("office"), ORGANIZATIONAL, null)).isFalse();
        stored.clear();
        assertThat(condition.passesCondition(callBy("org-owner"), ORGANIZATIONAL, null)).isFalse();
    }

    @Test
    void anActionIsMovedByItsTeamTheOfficeItsAssigneeAndTheQueueItWaitsIn() {
        GroupManager groups =
                fake(
                        GroupManager.class,
                        (name, args) ->
                                args[1].equals("tandem-" + ((ApplicationUser) args[0]).getName()));
        ActionTeamCondition condition = new ActionTeamCondition(groups, properties);
        assertThat(condition.passesCondition(callBy("anybody"), Map.of(), null))
                .as("an issue of no partnership")
                .isTrue();
        stored.put(
                IssueProperties.ACTION,
                "{\"team\":[\"Prog-Owner\",\"ops-owner\"],\"officeGroup\":\"tandem-office\","
                        + "\"queue\":\"tandem-data\"}");
        issue.put("getAssignee", user("school-leader"));

        for (String mover : List.of("prog-owner", "ops-owner", "office", "data", "school-leader")) {
            assertThat(condition.passesCondition(callBy(mover), Map.of(), null)).as(mover).isTrue();
        }
        assertThat(condition.passesCondition(callBy("anybody"), Map.of(), null)).isFalse();
        inputs.remove("caller");
        assertThat(condition.passesCondition(inputs, Map.of(), null)).isFalse();
    }

    @Test
    void sendingWorkBackNeedsAReason() {
        ReasonGivenValidator validator = new ReasonGivenValidator(texts);
        inputs.put("comment", "  ");
        assertThatThrownBy(() -> validator.validate(inputs, Map.of(), null))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.getErrors()).containsOnlyKeys("comment"));
        inputs.put("comment", "The costs are missing.");
        assertThatCode(() -> validator.validate(inputs, Map.of(), null)).doesNotThrowAnyException();
    }

    @Test
    void anActionIsDoneOnlyWithAnOwnerAndADueDate() {
        OwnerAndDueDateValidator validator = new OwnerAndDueDateValidator(texts);
        assertThatThrownBy(() -> validator.validate(inputs, Map.of(), null))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused ->
                                assertThat(refused.getErrors())
                                        .containsOnlyKeys("assignee", "duedate"));
        issue.put("getAssignee", user("ops-owner"));
        issue.put("getDueDate", Timestamp.valueOf("2026-12-01 00:00:00"));
        assertThatCode(() -> validator.validate(inputs, Map.of(), null)).doesNotThrowAnyException();
    }

    @Test
    void aDecisionIsAddedToThoseBefore() {
        WorkflowFile file = new WorkflowFile("agreement-approval");
        stored.put(IssueProperties.DECISIONS, "[{\"by\":\"office\"}]");
        inputs.put("descriptor", file.descriptor);
        inputs.put("actionId", 31);
        inputs.put("currentSteps", List.of());
        inputs.put("comment", "Signed.");
        new RecordDecisionFunction(properties, clock())
                .execute(callBy("org-owner"), Map.of(), null);
        JsonNode decisions = properties.read(issue(), IssueProperties.DECISIONS);
        assertThat(decisions).hasSize(2);
        assertThat(decisions.get(1).toString())
                .contains("\"by\":\"org-owner\"")
                .contains("\"at\":\"2026-11-21T09:00:00Z\"")
                .contains("\"action\":\"Sign off\"")
                .contains("\"to\":\"Approved\"")
                .contains("\"pageVersion\":3")
                .contains("\"hash\":\"h1\"")
                .contains("\"why\":\"Signed.\"");
    }

    private MutableIssue issue() {
        return (MutableIssue) inputs.get("issue");
    }

    private Map<String, Object> callBy(String name) {
        inputs.put("caller", user(name));
        return inputs;
    }

    private static ApplicationUser user(String name) {
        return fake(ApplicationUser.class, (method, args) -> name);
    }

    private static Clock clock() {
        return new Clock() {
            @Override
            public Instant now() {
                return Instant.parse("2026-11-21T09:00:00Z");
            }

            @Override
            public LocalDate today() {
                return LocalDate.parse("2026-11-21");
            }
        };
    }

    /** Answers calls by the method's name. */
    private interface Answer {
        Object of(String method, Object[] args);
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, args) -> answer.of(method.getName(), args)));
    }
}
