package org.tandem.partnerships.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tandem.partnerships.host.Clock;

/** The names on a board. They are stored in Jira in the language of whoever makes the project. */
@JiraComponent
class BoardTexts {
    private final I18nResolver texts;
    private final Clock clock;

    @Inject
    BoardTexts(I18nResolver texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    String boardName(Project project) {
        return texts.getText("tandem.jira.board.name", project.getName());
    }

    String mine() {
        return texts.getText("tandem.jira.board.mine");
    }

    String overdue() {
        return texts.getText("tandem.jira.board.overdue");
    }

    /** This quarter and the next three, by name: JQL knows no quarters. */
    List<String> quarters() {
        List<String> quarters = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            LocalDate day = clock.today().plusMonths(3L * i);
            quarters.add(day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR));
        }
        return quarters;
    }

    /** A lane per theme; the query is a word that only that theme's title has (ODST 004:12). */
    List<Lane> lanes() {
        return Stream.of("Alignment", "Resources", "Metrics", "Communication")
                .map(word -> new Lane(texts.getText("tandem.jira.board.lane." + word), word))
                .toList();
    }

    /** A swimlane's name and the word that finds its issues. */
    record Lane(String name, String query) {}
}
