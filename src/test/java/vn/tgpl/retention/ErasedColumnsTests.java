package vn.tgpl.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tgpl.TgplTest;
import vn.tgpl.platform.ErasedKind;
import vn.tgpl.platform.Erasing;

/** A new column is taken for one that tells of people until its module erases it or it stands here as one that does not. */
@TgplTest
class ErasedColumnsTests {

    /** Codes, numbers and names of offices, authorities, courts and those who do the work. */
    private static final String TELLS_OF_NOBODY = """
            casework.activity: type_code
            casework.assignment: barred_by decision_code end_ground practitioner_name
            casework.bar_declaration: ground_code
            casework.beneficiary_end: ground_code
            casework.case_group: group_code
            casework.case_party: role
            casework.case_step: action from_state to_state
            casework.change_request: answer ground_code
            casework.closure: legal_reference result_code
            casework.deadline: before_law before_legal_reference before_unit kind law legal_reference unit
            casework.deadline_recount: asked_by_name day_change line reason
            casework.file_handover: handed_by
            casework.further_beneficiary: answer claimed_as group_code residence residence_commune status_code urgent_ground
            casework.group_review: ground group_code outcome
            casework.hearing: called_off court room
            casework.joined_group: group_code
            casework.joined_paper: paper_code shown_as
            casework.legal_aid_case: accepted_status_code authority code field_code form_of_aid notice_duty principal_group_code procedural_status_code province_code residence residence_commune result_code shelf_mark stage_code state
            casework.matter_correction: after_authority after_field after_stage after_status before_authority before_field before_stage before_status since
            casework.paper_arrived: paper_code shown_as
            casework.party_change: after_role before_role
            casework.registration: authority authority_kind capacity stage_code withdrawal_ground
            casework.registration_answer: outcome
            casework.residence_correction: after_commune after_kind before_commune before_kind
            casework.result_after_period: period result_code
            casework.verification: ended_as legal_reference province_code unit
            duties.duty: kind legal_reference manner origin paper_number province_code responsible state unit
            intake.answer_given: primary_group verdict
            intake.answer_given_finding: kind legal_reference
            intake.request: area_commune authority channel claimed_as field_code form_of_aid matter_province_code notifying_authority procedural_status_code province_code receipt_code stage_code state transferred_from
            intake.request_acceptance: case_code legal_reference proposed urgent_ground
            intake.request_group: group_code
            intake.request_paper: paper_code shown_as
            intake.request_paper_call: legal_reference proposed
            intake.request_party: role
            intake.request_refusal: ground_code legal_reference proposed
            intake.request_transfer: legal_reference proposed to_organisation
            intake.request_withdrawal: legal_reference
            intake.simple_answer: legal_reference proposed province_code
            people.disclosure: ground_code recipient
            people.disclosure_consent: given_as recipient
            people.involvement: field_code form_of_aid matter_code matter_kind province_code role
            people.name_dictionary: name_folded
            people.party_check: matter_kind occasion
            people.party_check_finding: ground legal_reference likeness place_kind place_name remedy subject_role
            people.person: ethnicity_code province_code residence_province_code sex
            referrals.referral: code promised_unit province_code sex state
            referrals.tie: before_state
            """;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<Erasing> modules;

    @Test
    void everyTextOfTheWorkingModulesIsErasedOrTellsOfNobody() {
        Set<String> open = new TreeSet<>(texts());
        open.removeAll(erased());
        assertThat(open).containsExactlyInAnyOrderElementsOf(tellsOfNobody());
    }

    @Test
    void whatIsErasedIsThere() {
        assertThat(all()).containsAll(erased());
    }

    private static List<String> tellsOfNobody() {
        return TELLS_OF_NOBODY
                .lines()
                .flatMap(line -> Stream.of(line.substring(line.indexOf(':') + 2).split(" ", -1))
                        .map(column -> line.substring(0, line.indexOf(':')) + "." + column))
                .toList();
    }

    private List<String> erased() {
        return modules.stream()
                .flatMap(module -> Arrays.stream(ErasedKind.values()).flatMap(kind -> module.of(kind).stream()))
                .flatMap(text -> Stream.concat(text.marked().stream(), text.emptied().stream())
                        .map(column -> text.table() + "." + column))
                .toList();
    }

    private List<String> texts() {
        return columns("and a.atttypid in ('text'::regtype, 'jsonb'::regtype) and a.attgenerated = ''"
                + " and n.nspname in ('casework', 'intake', 'people', 'duties', 'referrals')");
    }

    private List<String> all() {
        return columns("");
    }

    private List<String> columns(String which) {
        return jdbc.sql("""
                        select n.nspname || '.' || c.relname || '.' || a.attname
                          from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                         where c.relkind in ('r', 'p') and not c.relispartition\s""" + which).query(String.class).list();
    }
}
