package vn.tgpl.casework.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseState;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.intake.Residence;
import vn.tgpl.people.ContactSafety;

/** Reads the row that tells a case: its entry, its beneficiary, its end. */
final class CaseHeadRows {

    private CaseHeadRows() {}

    static CaseFile.Head head(ResultSet row, CaseId id) throws SQLException {
        return new CaseFile.Head(
                id,
                row.getLong("version"),
                row.getString("code"),
                Columns.uuid(row, "request_id"),
                Columns.uuid(row, "centre_id"),
                row.getString("office_name"),
                CaseState.valueOf(row.getString("state")),
                row.getObject("state_since", LocalDate.class),
                row.getObject("erased_at") != null,
                row.getString("shelf_mark"),
                FormOfAid.valueOf(row.getString("form_of_aid")),
                row.getString("field_code"),
                Arrays.asList((String[]) row.getArray("group_codes").getArray()),
                row.getString("procedural_status_code"),
                row.getString("stage_code"),
                row.getString("authority"),
                row.getString("matter_summary"),
                row.getObject("hearing_on", LocalDate.class),
                row.getObject("trial_awaited", LocalDate.class),
                row.getObject("limitation_on", LocalDate.class),
                Columns.at(row, "received_at"),
                Columns.at(row, "accepted_at"),
                row.getString("accepted_by_name"),
                row.getString("papers_owed"),
                row.getString("accepted_status_code"),
                residence(row),
                amendments(row),
                new CaseFile.Headed(
                        Columns.uuid(row, "beneficiary_id"),
                        row.getString("beneficiary_name"),
                        JoinedBeneficiaryQueries.end(row)));
    }

    static Residence residence(ResultSet row) throws SQLException {
        String kind = row.getString("residence");
        return new Residence(
                kind == null ? null : AreaKind.valueOf(kind),
                row.getString("residence_commune"),
                row.getString("residence_village"));
    }

    private static Set<Amendment> amendments(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("amendments").getArray())
                .map(Amendment::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    static CaseFile.Person person(ResultSet row) throws SQLException {
        return new CaseFile.Person(
                Columns.uuid(row, "person_id"),
                row.getString("full_name"),
                row.getString("national_id"),
                row.getObject("birth_year", Integer.class),
                row.getObject("birth_date", LocalDate.class),
                row.getString("sex"),
                row.getString("ethnicity_code"),
                row.getString("residence_province_code"),
                row.getString("commune_code"),
                row.getString("address_line"),
                row.getString("phone"),
                new ContactSafety(
                        row.getObject("phone_safe", Boolean.class),
                        row.getObject("address_safe", Boolean.class),
                        row.getString("safety_reason")),
                row.getString("contact_note"));
    }

    static @Nullable EndingOnFile ending(ResultSet row) throws SQLException {
        return row.getString("ending_result") == null
                ? null
                : new EndingOnFile(
                        row.getString("ending_result"),
                        row.getObject("ended_on", LocalDate.class),
                        row.getString("summary"),
                        row.getString("legal_reference"),
                        Columns.at(row, "closed_at"),
                        row.getString("closed_by"),
                        decision(row),
                        row.getObject("taken_back_on", LocalDate.class),
                        row.getString("bare_reason"),
                        row.getString("again_reason"),
                        row.getString("others_reason"),
                        row.getString("stage_reason"),
                        row.getString("ahead_reason"));
    }

    static @Nullable HandoverOnFile handover(ResultSet row) throws SQLException {
        return row.getString("handed_by") == null
                ? null
                : new HandoverOnFile(
                        row.getObject("handed_on", LocalDate.class),
                        row.getString("handed_by"),
                        row.getString("note"),
                        Columns.at(row, "file_received_at"),
                        row.getString("received_by"));
    }

    private static @Nullable EndingDecision decision(ResultSet row) throws SQLException {
        String number = row.getString("decision_number");
        return number == null ? null : new EndingDecision(number, row.getObject("decision_on", LocalDate.class));
    }
}
