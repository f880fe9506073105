package org.tandem.workspace.mainjob;

import static com.chavaillaz.jira.client.java.JavaHttpJiraClient.jiraJavaClient;
import static org.assertj.core.api.Assertions.assertThat;

import com.chavaillaz.jira.client.IssueClient;
import com.chavaillaz.jira.client.JiraClient;
import com.chavaillaz.jira.domain.Comment;
import com.chavaillaz.jira.domain.Issue;
import com.chavaillaz.jira.domain.IssueTransition;
import com.chavaillaz.jira.domain.RemoteLink;
import com.chavaillaz.jira.domain.RemoteLink.RemoteLinkObject;
import com.chavaillaz.jira.domain.Transition;
import com.chavaillaz.jira.domain.User;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Clients that others wrote for the products work with the workspace as they are. */
class ThirdPartyClientsIT {
    private static final Path SCRIPTS = Path.of("src", "test", "clients");

    @RegisterExtension static final SampleWorkspace WORKSPACE = new SampleWorkspace();
    private static JiraClient<Issue> jira;

    @BeforeAll
    static void connect() {
        jira =
                jiraJavaClient(WORKSPACE.baseUrl() + "/jira")
                        .withAuthentication("prog-owner", "prog-owner");
    }

    @Test
    void confluenceJsWritesLabelsAndFindsPages() throws Exception {
        run("confluence.mjs", WORKSPACE.wikiUrl());
    }

    @Test
    void jiraClientOfNpmWorksOnIssuesAndBoards() throws Exception {
        run("jira.mjs", WORKSPACE.baseUrl() + "/jira");
    }

    @Test
    void jiraClientForJavaReadsPeopleAndProjects() {
        assertThat(jira.getUserClient().getCurrentUser().join().getDisplayName())
                .isEqualTo("Priya Nair");
        assertThat(jira.getProjectClient().getProject("SCP").join().getIssueTypes())
                .extracting("name")
                .contains("Action Item", "Agreement Approval", "Board Item", "Inquiry");
        assertThat(jira.getProjectClient().getProjects().join()).extracting("key").contains("SCP");
        assertThat(jira.getUserClient().getUsers("marcus").join())
                .extracting("name")
                .containsExactly("ops-owner");
    }

    @Test
    void jiraClientForJavaWorksOnAnIssue() {
        IssueClient<Issue> issues = jira.getIssueClient();
        Issue issue = Issue.from("Action Item", "SCP", "Made by a Java client");
        issue.getFields().setLabels(List.of("by-java"));
        String key = issues.addIssue(issue).join().getKey();

        Issue change = Issue.fromKey(key);
        change.getFields().setSummary("Changed by a Java client");
        issues.updateIssue(change).join();
        issues.assignIssue(key, User.fromName("ops-owner")).join();
        issues.addComment(key, Comment.from("By a Java client")).join();
        issues.addRemoteLink(key, link()).join();
        issues.doTransition(key, IssueTransition.fromId(stepTo("In Progress", key))).join();

        Issue read = issues.getIssue(key).join();
        assertThat(read.getFields().getSummary()).isEqualTo("Changed by a Java client");
        assertThat(read.getFields().getStatus().getName()).isEqualTo("In Progress");
        assertThat(read.getFields().getAssignee().getName()).isEqualTo("ops-owner");
        assertThat(read.getFields().getCreated()).isNotNull();
        assertThat(issues.getComments(key).join()).extracting("body").contains("By a Java client");
        assertThat(issues.getRemoteLinks(key).join()).hasSize(1);
        assertThat(jira.getSearchClient().searchIssues("labels = by-java").join())
                .extracting("key")
                .containsExactly(key);
    }

    private static RemoteLink link() {
        return RemoteLink.from(
                "by-java", RemoteLinkObject.from("The district", "https://district.example/"));
    }

    private static String stepTo(String status, String key) {
        return jira.getIssueClient().getTransitions(key).join().stream()
                .filter(step -> step.getTo().getName().equals(status))
                .map(Transition::getId)
                .findFirst()
                .orElseThrow();
    }

    private static void run(String script, String address)
            throws IOException, InterruptedException {
        Process node =
                new ProcessBuilder("node", SCRIPTS.resolve(script).toString(), address)
                        .redirectErrorStream(true)
                        .start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(node.waitFor()).as(said).isZero();
    }
}
