package org.tandem.partnerships.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.w3c.dom.Element;

class WorkflowFileTest {
    static final List<String> KEYS = WorkflowFile.KEYS;

    @ParameterizedTest
    @FieldSource("KEYS")
    void everyStepHasAStatusThatTheBundleDescribes(String key) throws IOException {
        Set<String> described = new HashSet<>();
        for (JsonNode status :
                new ObjectMapper()
                        .readTree(WorkflowFile.folder(key).resolve("statuses.json").toFile())) {
            described.add(status.path("originalId").asText() + " " + status.path("name").asText());
            assertThat(status.path("statusCategoryId").asInt()).isIn(2, 3, 4);
        }
        Set<String> used =
                new WorkflowFile(key)
                        .steps().stream()
                                .map(
                                        s ->
                                                s.getMetaAttributes().get("jira.status.id")
                                                        + " "
                                                        + s.getName())
                                .collect(Collectors.toSet());
        assertThat(used).isEqualTo(described);
    }

    @ParameterizedTest
    @FieldSource("KEYS")
    void transitionIdsAreUniqueAndLeadToStepsThatExist(String key) {
        WorkflowFile file = new WorkflowFile(key);
        List<String> ids = file.elements("action").stream().map(a -> a.getAttribute("id")).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(file.elements("common-action"))
                .allMatch(c -> ids.contains(c.getAttribute("id")));
        Set<Integer> steps =
                file.steps().stream().map(StepDescriptor::getId).collect(Collectors.toSet());
        assertThat(file.transitions())
                .allMatch(a -> steps.contains(a.getUnconditionalResult().getStep()));
    }

    @ParameterizedTest
    @FieldSource("KEYS")
    void ourClassesExistAndScriptsDoNot(String key) {
        WorkflowFile file = new WorkflowFile(key);
        for (String kind : List.of("condition", "validator", "function")) {
            assertThat(file.elements(kind)).allMatch(e -> e.getAttribute("type").equals("class"));
        }
        for (Element arg : file.elements("arg")) {
            String text = arg.getTextContent();
            assertThat(text).doesNotContain("${");
            if (text.startsWith("org.tandem.partnerships.jira.")) {
                assertThatCode(() -> Class.forName(text)).doesNotThrowAnyException();
            }
        }
    }

    @ParameterizedTest
    @FieldSource("KEYS")
    void theFileHoldsEveryRuleSoThatNothingIsAdded(String key) {
        List<ActionDescriptor> transitions = new WorkflowFile(key).transitions();
        assertThat(RuleInstaller.install(transitions, WorkflowRules.BY_WORKFLOW.get(key)))
                .isFalse();
    }

    @ParameterizedTest
    @FieldSource("KEYS")
    void rulesThatAnImporterDroppedAreAddedAgain(String key) {
        List<ActionDescriptor> transitions = new WorkflowFile(key).transitions();
        for (ActionDescriptor action : transitions) {
            action.setRestriction(null);
            action.getValidators().clear();
            List<?> functions = action.getUnconditionalResult().getPostFunctions();
            functions.removeIf(WorkflowFileTest::ours);
        }
        assertThat(RuleInstaller.install(transitions, WorkflowRules.BY_WORKFLOW.get(key))).isTrue();
        assertThat(RuleInstaller.install(transitions, WorkflowRules.BY_WORKFLOW.get(key)))
                .isFalse();
    }

    private static boolean ours(Object function) {
        Object name = ((FunctionDescriptor) function).getArgs().get("class.name");
        return name.toString().startsWith("org.tandem");
    }

    @Test
    void theBlueprintNamesBothWorkflowsAndTheirBundles() throws IOException {
        JsonNode json =
                new ObjectMapper()
                        .readTree(getClass().getResourceAsStream("/jira/partnership-project.json"));
        assertThat(json.at("/workflow-scheme/workflows"))
                .extracting(w -> w.path("workflow-bundle").asText())
                .containsExactly(
                        "/jira/workflows/action-item.jwb",
                        "/jira/workflows/agreement-approval.jwb");
        assertThat(json.at("/issue-type-scheme/issue-types"))
                .extracting(t -> t.path("name").asText())
                .containsExactly(
                        "Action Item", "Agreement Approval", "Board Item", "Inquiry", "Task");
    }
}
