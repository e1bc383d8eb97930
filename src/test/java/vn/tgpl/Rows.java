package vn.tgpl;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tgpl.shared.TimeOrderedId;

/** Writes rows straight into the tables, for tests of what only reads them. */
public final class Rows {

    public static final UUID DAK_LAK = office("6601");
    public static final UUID DAK_LAK_BRANCH = office("6611");
    public static final UUID DAK_LAK_OTHER_BRANCH = office("6612");
    public static final UUID DONG_THAP = office("8201");

    private static final UUID NOBODY = new UUID(0, 0);
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Map<UUID, UUID> CENTRES =
            Map.of(DAK_LAK, DAK_LAK, DAK_LAK_BRANCH, DAK_LAK, DAK_LAK_OTHER_BRANCH, DAK_LAK, DONG_THAP, DONG_THAP);

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final JdbcClient jdbc;

    public Rows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The centre an office works for. */
    public static UUID centreOf(UUID office) {
        return Objects.requireNonNull(CENTRES.get(office));
    }

    private static UUID office(String end) {
        return UUID.fromString("00000000-0000-7000-8000-00000000" + end);
    }

    public static UUID account(int number) {
        return UUID.fromString(String.format("00000000-0000-7000-8000-0000000a%04d", number));
    }

    public UUID person(UUID office, String name, @Nullable String nationalId) {
        UUID id = TimeOrderedId.next();
        jdbc.sql("""
                        insert into people.person (id, office_id, centre_id, province_code, full_name, national_id,
                            phone_safe, created_at, created_by, version)
                        values (:id, :office, :centre, :province, :name, :nationalId, true, now(), :nobody, 0)""")
                .params(place(office))
                .param("id", id)
                .param("name", name)
                .param("nationalId", nationalId)
                .param("nobody", NOBODY)
                .update();
        return id;
    }

    public UUID request(UUID office, UUID person, String name, String state, Instant receivedAt) {
        UUID id = TimeOrderedId.next();
        jdbc.sql("""
                        insert into intake.request (id, receipt_code, office_id, centre_id, province_code, channel,
                            received_at, received_by, beneficiary_id, beneficiary_name, field_code, form_of_aid,
                            matter_summary, appointed_defence, central_order, commercial, state, version)
                        values (:id, :code, :office, :centre, :province, 'DIRECT', :receivedAt, :nobody, :person, :name,
                            'CRIMINAL', 'LITIGATION', 'Matter', false, false, false, :state, 0)""")
                .params(place(office))
                .param("id", id)
                .param("code", "T-" + id)
                .param("receivedAt", receivedAt.atOffset(ZoneOffset.UTC))
                .param("nobody", NOBODY)
                .param("person", person)
                .param("name", name)
                .param("state", state)
                .update();
        return id;
    }

    public UUID waitingRequest(UUID office, String name) {
        return request(office, person(office, name, null), name, "RECEIVED", Instant.now());
    }

    public void simpleAnswer(UUID office, Instant answeredAt) {
        simpleAnswer(office, "A", answeredAt);
    }

    public void simpleAnswer(UUID office, String name, Instant answeredAt) {
        UUID request = request(office, person(office, name, null), name, "ANSWERED", answeredAt);
        jdbc.sql("""
                        insert into intake.simple_answer (request_id, number, year, office_id, centre_id, province_code,
                            answered_at, answered_by, answer)
                        select id, :number, 2099, :office, centre_id, province_code, :at, :nobody, 'Answer'
                        from intake.request where id = :request""")
                .param("request", request)
                .param("number", NUMBERS.incrementAndGet())
                .param("office", office)
                .param("at", answeredAt.atOffset(ZoneOffset.UTC))
                .param("nobody", NOBODY)
                .update();
    }

    /** A case with its person and request. */
    public UUID legalAidCase(CaseFacts facts) {
        UUID id = TimeOrderedId.next();
        UUID person = person(facts.office(), facts.name(), null);
        UUID request = request(facts.office(), person, facts.name(), "ACCEPTED", facts.acceptedAt());
        int number = NUMBERS.incrementAndGet();
        jdbc.sql("""
                        insert into casework.legal_aid_case (id, office_id, centre_id, province_code, request_id, code,
                            register_number, register_year, beneficiary_id, beneficiary_name, field_code, form_of_aid,
                            principal_group_code, matter_summary, state, state_since, received_at, accepted_at, closed_on,
                            result_code, next_due_at, version)
                        values (:id, :office, :centre, :province, :request, :code, :number, 2099, :person, :name,
                            :field, :form, :group, 'Matter', :state, coalesce(:closedOn, :acceptedOn), :acceptedAt,
                            :acceptedAt, :closedOn, :result,
                            :dueAt, 0)""")
                .params(place(facts.office()))
                .param("id", id)
                .param("request", request)
                .param("code", "TT.TGTT." + String.format("%05d", number) + ".2099")
                .param("number", number)
                .param("person", person)
                .param("name", facts.name())
                .param("field", facts.field())
                .param("form", facts.form())
                .param("group", facts.group())
                .param("state", facts.closedOn() == null ? "ACCEPTED" : "CLOSED")
                .param("acceptedAt", facts.acceptedAt().atOffset(ZoneOffset.UTC))
                .param("acceptedOn", LocalDate.ofInstant(facts.acceptedAt(), ZONE))
                .param("closedOn", facts.closedOn())
                .param("result", facts.closedOn() == null ? null : "COMPLETED")
                .param("dueAt", facts.dueAt() == null ? null : facts.dueAt().atOffset(ZoneOffset.UTC))
                .update();
        groupOfCase(id, facts.group(), true);
        if (facts.dueAt() != null) {
            deadline(id, "ASSIGNMENT", facts.acceptedAt(), facts.dueAt());
        }
        return id;
    }

    public void groupOfCase(UUID caseId, String group, boolean principal) {
        jdbc.sql("insert into casework.case_group (case_id, group_code, principal) values (:case, :group, :principal)")
                .param("case", caseId)
                .param("group", group)
                .param("principal", principal)
                .update();
    }

    public void deadline(UUID caseId, String kind, Instant startedAt, Instant dueAt) {
        jdbc.sql("""
                        insert into casework.deadline (id, case_id, kind, law, unit, amount, started_at, due_at,
                            legal_reference)
                        values (:id, :case, :kind, case :kind when 'ADVICE_ANSWER' then 'D13' when 'FILE_HANDOVER' then 'D26'
                                when 'MISSING_PAPERS' then 'D3' else 'D4' end, 'WORKING_DAYS', 3, :startedAt, :dueAt, 'Article')""")
                .param("id", TimeOrderedId.next())
                .param("case", caseId)
                .param("kind", kind)
                .param("startedAt", startedAt.atOffset(ZoneOffset.UTC))
                .param("dueAt", dueAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Map<String, Object> place(UUID office) {
        Map<String, Object> place = new HashMap<>();
        place.put("office", office);
        place.put("centre", CENTRES.get(office));
        place.put("province", office.equals(DONG_THAP) ? "82" : "66");
        return place;
    }

    /** What reports look at. */
    public record CaseFacts(
            UUID office,
            String name,
            String field,
            String form,
            String group,
            Instant acceptedAt,
            @Nullable LocalDate closedOn,
            @Nullable Instant dueAt) {

        public static CaseFacts open(UUID office, String name, LocalDate acceptedOn) {
            return new CaseFacts(
                    office,
                    name,
                    "CRIMINAL",
                    "LITIGATION",
                    "HO_NGHEO",
                    acceptedOn.atTime(9, 0).atZone(ZONE).toInstant(),
                    null,
                    null);
        }

        public CaseFacts group(String code) {
            return new CaseFacts(office, name, field, form, code, acceptedAt, closedOn, dueAt);
        }

        public CaseFacts due(Instant at) {
            return new CaseFacts(office, name, field, form, group, acceptedAt, closedOn, at);
        }

        public CaseFacts closed(LocalDate day) {
            return new CaseFacts(office, name, field, form, group, acceptedAt, day, dueAt);
        }
    }
}
