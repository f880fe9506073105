package org.tandem.partnerships.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.partnerships.partnership.ChoiceField.CONSULTED;
import static org.tandem.partnerships.partnership.ChoiceField.KIND;
import static org.tandem.partnerships.partnership.ChoiceField.OUTCOME_AREAS;
import static org.tandem.partnerships.partnership.ChoiceField.SCOPE_STAGE;
import static org.tandem.partnerships.partnership.ChoiceField.STRATEGIC_OUTCOMES;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.policy.PolicyPack;
import org.tandem.partnerships.policy.ShippedPolicies;

/** What people choose about a partnership, against the packs of two districts. */
class ParticularsFormTest {
    private static final PolicyPack MADISON = pack("mmsd-7544");
    private static final PolicyPack SAINT_PAUL = pack("spps-achieves");

    private final Map<String, String> inputs = new HashMap<>();
    private final InputErrors errors = new InputErrors();

    @Test
    void everyRecordIsOfAKindAndWithoutAWordItIsAPartnership() {
        assertThat(read(MADISON).one(KIND)).hasValue("partnership");

        inputs.put("kind", "");
        read(MADISON);

        assertThat(said()).containsExactly("kind tandem.error.choice-one");
    }

    @ParameterizedTest
    @CsvSource({
        "kind, customer",
        "kind, 'sponsor, vendor'",
        "organizationType, church",
        "reach, global",
        "agreementType, memorandum",
        "scopeStage, stage-3",
        "proposedBy, parent",
        "outcomeAreas, 'attendance, money'",
        "strategicOutcomes, long-term",
        "barriers, weather",
        "departments, ofecp",
        "consulted, legal",
        "sharesStudentData, maybe"
    })
    void whatThePackDoesNotListIsRefusedAtItsField(String field, String value) {
        inputs.put(field, value);

        read(MADISON);

        assertThat(errors.all())
                .singleElement()
                .satisfies(e -> assertThat(e.field()).isEqualTo(field));
    }

    @Test
    void aRefusalNamesTheValidChoices() {
        inputs.put("organizationType", "church");
        read(MADISON);
        assertThat(errors.all().get(0).args().get(0).toString())
                .contains("community (Community organizations and nonprofits)", "arts");
    }

    @Test
    void volunteersAreSentToTheirOwnProgramInTheWordsOfThePack() {
        inputs.put("kind", "volunteers");

        read(MADISON);

        assertThat(said()).containsExactly("kind tandem.error.redirected");
        assertThat(errors.all().get(0).args().get(0).toString()).startsWith("Volunteer Programs");
    }

    @Test
    void whoSaysSomethingAboutOutcomeAreasNamesOneUnlessItIsNoPartnership() {
        read(MADISON);
        assertThat(said()).as("not mentioned").isEmpty();

        inputs.put("outcomeAreas", "");
        read(MADISON);
        assertThat(said()).containsExactly("outcomeAreas tandem.error.outcome-area");

        inputs.put("kind", "vendor");
        assertThat(read(MADISON).chosen(OUTCOME_AREAS)).isEmpty();
        assertThat(errors.all()).as("only the first").hasSize(1);
    }

    @Test
    void withoutAnOutcomeOfTheStrategicPlanAPartnershipIsUnalignedAndAVendorIsNot() {
        assertThat(read(SAINT_PAUL).unaligned()).isTrue();

        inputs.put("strategicOutcomes", "long-term");
        assertThat(read(SAINT_PAUL).unaligned()).isFalse();

        inputs.put("strategicOutcomes", "");
        inputs.put("kind", "vendor");
        assertThat(read(SAINT_PAUL).unaligned()).isFalse();
    }

    @Test
    void aDepartmentMayTakePartAndBeConsultedToo() {
        inputs.put("departments", "equity, oce");
        inputs.put("consulted", "legal, equity");

        Particulars read = read(SAINT_PAUL);

        assertThat(said()).isEmpty();
        assertThat(read.chosen(ChoiceField.DEPARTMENTS)).containsExactly("equity", "oce");
        assertThat(read.chosen(CONSULTED)).containsExactly("legal", "equity");
    }

    @Test
    void legalConsultIsSuggestedWhileStudentDataIsSharedWithoutIt() {
        assertThat(ConsultAdvice.of(read(SAINT_PAUL), SAINT_PAUL)).isEmpty();

        inputs.put("sharesStudentData", "true");
        assertThat(ConsultAdvice.of(read(SAINT_PAUL), SAINT_PAUL)).containsExactly("legal");

        inputs.put("consulted", "legal");
        assertThat(ConsultAdvice.of(read(SAINT_PAUL), SAINT_PAUL)).isEmpty();
    }

    @Test
    void whereThePackOpensOneStageTheOtherIsKeptButNotChosenAnew() {
        PolicyPack onlyDistrict = rollOut(List.of("districtwide"));
        inputs.put("scopeStage", "schools");
        Particulars before = read(MADISON);

        read(onlyDistrict, before);
        assertThat(said()).as("as it was").isEmpty();
        read(onlyDistrict, Particulars.NONE);
        assertThat(said()).containsExactly("scopeStage tandem.error.choice-one");
        assertThat(errors.all().get(0).args().get(0).toString()).doesNotContain("schools");
        inputs.put("scopeStage", "districtwide");
        assertThat(read(onlyDistrict).one(SCOPE_STAGE)).hasValue("districtwide");
    }

    @Test
    void whatIsNotMentionedStays() {
        inputs.put("strategicOutcomes", "graduate-prepared");
        inputs.put("schoolLeader", "Ms Gray");
        inputs.put("evidenceBase", "A trial");
        inputs.put("sharesStudentData", "false");
        Particulars before = read(MADISON, Particulars.NONE);
        inputs.clear();

        Particulars after = read(MADISON, before);

        assertThat(after).isEqualTo(before);
        assertThat(after.chosen(STRATEGIC_OUTCOMES)).containsExactly("graduate-prepared");
        assertThat(after.sharesStudentData()).hasValue(false);
        assertThat(after.contact(ContactRole.SCHOOL_LEADER)).isEqualTo("Ms Gray");
    }

    private Particulars read(PolicyPack pack) {
        return read(pack, Particulars.NONE);
    }

    private Particulars read(PolicyPack pack, Particulars before) {
        return new ParticularsForm(inputs, pack, before, errors).read(Optional.empty());
    }

    private List<String> said() {
        return errors.all().stream().map(error -> error.field() + " " + error.key()).toList();
    }

    private static PolicyPack rollOut(List<String> stages) {
        return ShippedPolicies.withRecordRule("rollOut: " + stages);
    }

    private static PolicyPack pack(String id) {
        return ShippedPolicies.policies().version(id, 1).orElseThrow();
    }
}
