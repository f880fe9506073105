package org.tandem.workspace.tracker.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.modules.MacroModule;
import org.tandem.workspace.modules.Module;
import org.tandem.workspace.modules.PluginModules;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.web.BundleTexts;

class WorkflowXmlTest {
    private static final String ALLOWED = "com.atlassian.jira.workflow.function.Allowed";

    private final WorkflowXml xml =
            new WorkflowXml(
                    new WorkflowItems(
                            new NoModules(),
                            Map.of(
                                    ALLOWED,
                                    () -> (FunctionProvider) (variables, args, properties) -> {})),
                    new Messages(new BundleTexts()));

    private static String workflow(String inAction, String inStep, String rest) {
        return """
        <workflow>
          <initial-actions><action id="1" name="Create"><results>
            <unconditional-result old-status="x" step="1"><post-functions>%s</post-functions>
            </unconditional-result></results></action></initial-actions>
          <steps><step id="1" name="One"><meta name="jira.status.id">1</meta>%s</step></steps>
          %s
        </workflow>
        """
                .formatted(inAction, inStep, rest);
    }

    private static String function(String type, String className) {
        return "<function type='"
                + type
                + "'><arg name='class.name'>"
                + className
                + "</arg></function>";
    }

    private void refused(String text, String... words) {
        assertThatThrownBy(() -> xml.read("Approval", text))
                .satisfies(error -> assertThat(error.getMessage()).contains(words));
    }

    @Test
    void aSoundWorkflowIsRead() {
        WorkflowDescriptor read =
                xml.read("Approval", workflow(function("class", ALLOWED), "", ""));
        assertThat(read.getSteps()).hasSize(1);
    }

    @Test
    void aWorkflowThatWasWrittenIsReadTheSame() {
        String action =
                "<actions><action id='5' name='Yes &amp; \"no\" &lt;b&gt;'><meta"
                        + " name='note'>a &amp; ]]&gt; b</meta><results><unconditional-result"
                        + " old-status='x' step='-1'/></results></action></actions>";
        WorkflowDescriptor read = xml.read("A", workflow(function("class", ALLOWED), action, ""));
        WorkflowDescriptor again = xml.read("A", WorkflowXml.write(read));
        assertThat(again.getAction(5).getName()).isEqualTo("Yes & \"no\" <b>");
        assertThat(again.getAction(5).getMetaAttributes()).isEqualTo(Map.of("note", "a & ]]> b"));
    }

    @Test
    @Timeout(10)
    void noEntityIsEverRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "TOP SECRET");
        String external =
                "<!DOCTYPE workflow [<!ENTITY x SYSTEM '"
                        + secret.toUri()
                        + "'>]>"
                        + workflow("", "<meta name='m'>&x;</meta>", "");
        assertThatThrownBy(() -> xml.read("A", external))
                .satisfies(error -> assertThat(error.getMessage()).doesNotContain("SECRET"));
        refused(
                "<!DOCTYPE workflow [<!ENTITY a 'aaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>"
                        + workflow("", "", ""),
                "entities");
    }

    @Test
    @Timeout(10)
    void theDocumentTypeIsNotFetched() {
        String text =
                "<!DOCTYPE workflow PUBLIC '-//OpenSymphony Group//DTD OSWorkflow 2.8//EN'"
                        + " 'http://192.0.2.1/workflow_2_8.dtd'>"
                        + workflow("", "", "");
        assertThat(xml.read("A", text).getSteps()).hasSize(1);
    }

    @Test
    void scriptsAndOtherTypesAreRefused() {
        for (String type : List.of("beanshell", "bsf", "jndi", "remote-ejb", "spring", "")) {
            refused(workflow(function(type, ALLOWED), "", ""), "only “class”");
        }
    }

    @Test
    void aClassThatNoPluginOffersIsRefusedByName() {
        refused(workflow(function("class", "java.lang.Runtime"), "", ""), "java.lang.Runtime");
        String validator =
                "<actions><action id='5' name='a'><validators><validator type='class'><arg"
                        + " name='class.name'>"
                        + ALLOWED
                        + "</arg></validator></validators><results><unconditional-result"
                        + " old-status='x' step='1'/></results></action></actions>";
        refused(workflow("", validator, ""), "validator", ALLOWED);
    }

    @Test
    void idsMustBeUniqueAndReferencesMustExist() {
        String action =
                "<action id='1' name='Again'><results><unconditional-result old-status='x'"
                        + " step='7'/></results></action>";
        refused(
                workflow("", "<actions><common-action id='99'/>" + action + "</actions>", ""),
                "action id 1 is used twice",
                "step “7”",
                "common action 99");
        refused("<workflow><steps><step id='1' name='x'/></steps></workflow>", "initial", "status");
    }

    @Test
    void variablesSplitsAndMalformedTextAreRefused() {
        refused(
                workflow(
                        "<function type='class'><arg name='class.name'>"
                                + ALLOWED
                                + "</arg><arg name='x'>${comment}</arg></function>",
                        "",
                        ""),
                "variable");
        refused(workflow("", "", "<splits/>"), "splits");
        refused("<workflow>\n<steps>\n</workflow>", "Line 3");
        refused("<other/>", "not a workflow");
    }

    private static final class NoModules implements PluginModules {
        @Override
        public <M extends Module> List<M> all(Class<M> type) {
            return List.of();
        }

        @Override
        public <M extends Module> Optional<M> byKey(Class<M> type, String completeKey) {
            return Optional.empty();
        }

        @Override
        public Optional<MacroModule> macro(String name) {
            return Optional.empty();
        }

        @Override
        public String soy(String pluginKey, String templateName, Map<String, ?> data) {
            return "";
        }
    }
}
