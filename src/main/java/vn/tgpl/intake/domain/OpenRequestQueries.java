package vn.tgpl.intake.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.intake.ClaimedAs;
import vn.tgpl.intake.GroupClaim;
import vn.tgpl.intake.PaperForm;
import vn.tgpl.intake.PaperShown;
import vn.tgpl.platform.Cursor;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.shared.BirthDate;

/** Reads of every open request what its answer depends on, part by part. */
@Component
class OpenRequestQueries {

    static final int PAGE = 500;

    private final JdbcClient jdbc;

    OpenRequestQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record OpenRequest(String receiptCode, String office, AssessedRequest facts, Cursor place) {}

    /** @param after where the part before it ended, null for the first, which holds the latest */
    KeysetPage<OpenRequest> page(@Nullable String after) {
        Optional<Cursor> cursor = Cursor.decode(after);
        JdbcClient.StatementSpec statement = jdbc.sql(
                        """
                        select r.id, r.received_at, r.receipt_code, r.channel, r.province_code,
                               r.field_code, r.procedural_status_code, r.connected_matter, r.no_group_applies, r.not_near_poor, r.claimed_as, r.village_not_listed, r.area_shown_by, r.area_commune, r.area_village,
                               r.matter_province_code, r.limitation_on, r.hearing_on, r.appointed_defence,
                               r.central_order, r.commercial, r.application_shown, r.documents_shown, o.name as office_name,
                               p.birth_year, p.birth_date, p.ethnicity_code, p.residence_province_code, p.commune_code, p.village,
                               array(select g.group_code from intake.request_group g where g.request_id = r.id
                                     order by g.principal desc, g.group_code) as groups,
                               (select g.group_code from intake.request_group g
                                where g.request_id = r.id and g.principal) as principal_group,
                               array(select s.paper_code || ' ' || s.shown_as || ' ' || coalesce(s.issued_on::text, '')
                                            || ' ' || coalesce(s.certified_year::text, '') from intake.request_paper s
                                     where s.request_id = r.id) as papers
                        from intake.request r
                        join offices.office o on o.id = r.office_id
                        join people.person p on p.id = r.beneficiary_id
                        where r.state in ('RECEIVED', 'WAITING_PAPERS')
                        """ + (cursor.isEmpty() ? "" : "and (r.received_at, r.id) < (:at, :id) ") + """
                        order by r.received_at desc, r.id desc limit :limit""")
                .param("limit", PAGE + 1);
        cursor.ifPresent(place ->
                statement.param("at", place.at().atOffset(ZoneOffset.UTC)).param("id", place.id()));
        return KeysetPage.of(
                statement.query((row, index) -> request(row)).list(),
                PAGE,
                request -> request.place().encoded());
    }

    private static OpenRequest request(ResultSet row) throws SQLException {
        return new OpenRequest(
                row.getString("receipt_code"),
                row.getString("office_name"),
                facts(row),
                new Cursor(
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        row.getObject("id", UUID.class)));
    }

    private static AssessedRequest facts(ResultSet row) throws SQLException {
        return new AssessedRequest(
                Channel.valueOf(row.getString("channel")),
                row.getString("province_code"),
                birth(row),
                row.getString("ethnicity_code"),
                row.getString("residence_province_code"),
                row.getString("commune_code"),
                row.getString("village"),
                row.getString("field_code"),
                row.getString("procedural_status_code"),
                (Boolean) row.getObject("connected_matter"),
                claims(row),
                papers(texts(row, "papers")),
                row.getString("matter_province_code"),
                row.getObject("limitation_on", LocalDate.class),
                row.getObject("hearing_on", LocalDate.class),
                row.getBoolean("appointed_defence"),
                row.getBoolean("central_order"),
                row.getBoolean("commercial"),
                Matter.lacking(
                        (Boolean) row.getObject("application_shown"), (Boolean) row.getObject("documents_shown")));
    }

    private static Claims claims(ResultSet row) throws SQLException {
        String principal = row.getString("principal_group");
        String claimedAs = row.getString("claimed_as");
        return new Claims(
                texts(row, "groups").stream()
                        .map(code -> new GroupClaim(code, code.equals(principal)))
                        .toList(),
                row.getBoolean("no_group_applies"),
                row.getBoolean("not_near_poor"),
                claimedAs == null ? null : ClaimedAs.valueOf(claimedAs),
                AreaSaid.read(row));
    }

    private static @Nullable BirthDate birth(ResultSet row) throws SQLException {
        Integer year = row.getObject("birth_year", Integer.class);
        return year == null ? null : new BirthDate(year, row.getObject("birth_date", LocalDate.class));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static Map<String, PaperShown> papers(List<String> shown) {
        return shown.stream()
                .map(paper -> paper.split(" ", -1))
                .collect(Collectors.toUnmodifiableMap(paper -> paper[0], paper -> paper(paper[1], paper[2], paper[3])));
    }

    private static PaperShown paper(String form, String issuedOn, String certifiedYear) {
        return new PaperShown(
                PaperForm.valueOf(form),
                null,
                null,
                issuedOn.isEmpty() ? null : LocalDate.parse(issuedOn),
                certifiedYear.isEmpty() ? null : Integer.valueOf(certifiedYear));
    }
}
