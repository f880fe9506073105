package org.tandem.partnerships.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.partnerships.policy.ReadinessTool.Category;
import org.tandem.partnerships.policy.ReadinessTool.Rating;

/** The shipped pack holds the document's texts, verbatim (R81–R109, R158–R175). */
class OdstPackTest {
    private final PolicyPack pack = Packs.shipped("odst-conditions-habits");

    @Test
    void readinessHasFourCategoriesWithSixteenItems() {
        List<Category> categories = pack.readiness().categories();

        assertThat(categories)
                .extracting(category -> category.items().size())
                .containsExactly(4, 4, 2, 6);
        assertThat(categories)
                .extracting(Category::title)
                .containsExactly(
                        "Alignment of Strategic Priority and Objectives",
                        "Appropriate and Sufficient Resources",
                        "Clear Metrics Established",
                        "Ongoing Communication and Collaboration");
    }

    @Test
    void itemsAreTheDocumentsWords() {
        assertThat(pack.readiness().categories())
                .flatExtracting(Category::items)
                .extracting(SourcedText::text)
                .containsExactly(
                        "Partner and district can demonstrate and articulate clear strategic"
                                + " alignment.",
                        "The district has a visual map of initiatives and partnerships.",
                        "Each party (district, school and partner) has a stake in success,"
                                + " identifying in 3-4 sentences a clear rationale for why the work"
                                + " should be a priority as well as an incentive for success.",
                        "School leaders will have a voice in the early stages of partnership"
                                + " development; involvement by other stakeholders is considered as"
                                + " necessary (i.e., school committee, parent groups).",
                        "A possible schedule of activities is realistic within resource"
                                + " constraints.",
                        "Partnership leaders are designated from district and school; if"
                                + " necessary, teacher leaders are identified and the teacher"
                                + " contract is addressed.",
                        "Partner organization and identified point person(s) have sufficient"
                                + " experience.",
                        "District point person(s) and school leader(s) have the capacity / training"
                                + " necessary for partnership.",
                        "District, partner and school can agree upon clear outcome measures as well"
                                + " as output measures.",
                        "District, partner and school agree upon how data will be collected and who"
                                + " will create reports on indicators of success on a regular basis"
                                + " (suggested at least quarterly)",
                        "Point persons and higher authority with overall responsibility is"
                                + " identified for district and partner.",
                        "A meeting schedule and ongoing agenda can be established.",
                        "Partner organization, district and school have a simple protocol for"
                                + " identifying and resolving conflict and a mechanism for"
                                + " dissolving partnership if necessary.",
                        "The district and partner identify a structure for partner to partner"
                                + " communication as necessary.",
                        "Partner organization, district and school(s) can demonstrate a"
                                + " solutions-oriented approach to working together.",
                        "Partner organization and district make reasonable efforts to keep staff"
                                + " and the community informed of progress.");
    }

    @Test
    void ratingsGoFromFourToOneWithTheirDescriptors() {
        assertThat(pack.readiness().ratings())
                .extracting(Rating::value, Rating::text)
                .containsExactly(
                        tuple(
                                4,
                                "There is likely agreement and alignment on all of the items to be"
                                        + " addressed."),
                        tuple(
                                3,
                                "There is likely agreement and alignment on most of the items to be"
                                        + " addressed."),
                        tuple(
                                2,
                                "There is more than one significant concern about the items to be"
                                        + " addressed."),
                        tuple(
                                1,
                                "There are several significant concerns about the items to be"
                                        + " addressed."));
    }

    @Test
    void thereIsNoThresholdAndThePackSaysSo() {
        assertThat(pack.readiness().noThreshold().text())
                .isEqualTo(
                        "There is NO THRESHOLD for a go/no-go decision; instead, this process"
                                + " identifies areas to explore and whether there is consensus"
                                + " overall to move forward.");
        assertThat(pack.readiness().framework().text())
                .isEqualTo(
                        "The ratings should provide a framework for decision making but should not"
                                + " make the decision for the group.");
    }

    @Test
    void theAgendasSectionsFillItsHourExactly() {
        List<Agenda.Section> sections = pack.agenda().sections();

        assertThat(sections).extracting(Agenda.Section::minutes).containsExactly(10, 10, 15, 20, 5);
        assertThat(sections.stream().mapToInt(Agenda.Section::minutes).sum())
                .isEqualTo(pack.agenda().minutes())
                .isEqualTo(60);
    }

    @Test
    void theNineQuestionsAreSpelledRight() {
        assertThat(pack.agenda().sections())
                .flatExtracting(Agenda.Section::questions)
                .extracting(Agenda.Question::text)
                .containsExactly(
                        "Are we continuing in strategic alignment? What, if anything, is getting in"
                                + " the way?",
                        "What evidence do we have about capacity building? What will happen when"
                                + " the partnership ends?",
                        "Are we currently allocating sufficient resources (time, money and"
                                + " personnel) to allow for success?",
                        "Are we collecting the right data in a timely fashion?",
                        "What are the early indicators in the data? What are the implications of"
                                + " this data?",
                        "Are we adhering to our communication schedule?",
                        "What are the structures and processes that need improvement?",
                        "Have we identified areas of conflict or potential conflict?",
                        "Ensure ownership and timeline for action steps.");
    }

    @Test
    void anAgreementNeedsTheUnionOfTheElementsOfBothDocuments() {
        assertThat(pack.agreement("partnership-program"))
                .extracting(AgreementSection::id)
                .containsExactly(
                        "shared-purpose",
                        "roles",
                        "services",
                        "financial",
                        "communication",
                        "outcomes",
                        "metrics",
                        "monitoring");
    }

    /** I1: the body of the document shares out 55 of its 60 minutes. */
    @Test
    void theMinutesOfTheDocumentsBodyCanBeChosen() {
        Agenda body = pack.agenda().timed("document-body").orElseThrow();

        assertThat(body.sections())
                .extracting(Agenda.Section::minutes)
                .containsExactly(10, 10, 15, 15, 5);
        assertThat(body.sum()).isEqualTo(55);
        assertThat(body.minutes()).isEqualTo(60);
        assertThat(pack.agenda().timed("anything")).isEmpty();
    }
}
