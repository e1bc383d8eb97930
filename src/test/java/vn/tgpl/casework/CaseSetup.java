package vn.tgpl.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tgpl.Rows;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.intake.AuthorityNotice;
import vn.tgpl.intake.GroupClaim;
import vn.tgpl.intake.Party;
import vn.tgpl.intake.RequestAccepted;
import vn.tgpl.intake.RequestId;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.TimeOrderedId;

/** Opens cases the way the application does, by the acceptance of a request. */
public final class CaseSetup {

    /** Accounts of the practice installation. */
    public static final UUID OFFICER = Rows.account(5);

    public static final UUID LAWYER = Rows.account(6);

    private static final Map<UUID, String> PROVINCES =
            Map.of(Rows.DAK_LAK, "66", Rows.DAK_LAK_BRANCH, "66", Rows.DONG_THAP, "82");

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Rows rows;

    public CaseSetup(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
        this.rows = new Rows(jdbc);
    }

    /** What matters of an acceptance. */
    public record Accepted(
            UUID office,
            FormOfAid form,
            Instant at,
            @Nullable String status,
            String group,
            boolean papersIncomplete,
            @Nullable Instant notifiedAt,
            String name,
            Instant receivedAt,
            @Nullable String commune) {

        public static Accepted litigation(Instant at) {
            return new Accepted(
                    Rows.DAK_LAK,
                    FormOfAid.LITIGATION,
                    at,
                    "VICTIM",
                    "HO_NGHEO",
                    false,
                    null,
                    "Nguyen Thi Dao",
                    at,
                    null);
        }

        public Accepted in(UUID other) {
            return new Accepted(
                    other, form, at, status, group, papersIncomplete, notifiedAt, name, receivedAt, commune);
        }

        public Accepted form(FormOfAid other) {
            return new Accepted(
                    office, other, at, status, group, papersIncomplete, notifiedAt, name, receivedAt, commune);
        }

        public Accepted status(@Nullable String other) {
            return new Accepted(
                    office, form, at, other, group, papersIncomplete, notifiedAt, name, receivedAt, commune);
        }

        public Accepted group(String other) {
            return new Accepted(
                    office, form, at, status, other, papersIncomplete, notifiedAt, name, receivedAt, commune);
        }

        public Accepted name(String other) {
            return new Accepted(
                    office, form, at, status, group, papersIncomplete, notifiedAt, other, receivedAt, commune);
        }

        public Accepted receivedAt(Instant other) {
            return new Accepted(office, form, at, status, group, papersIncomplete, notifiedAt, name, other, commune);
        }

        public Accepted commune(String other) {
            return new Accepted(office, form, at, status, group, papersIncomplete, notifiedAt, name, receivedAt, other);
        }

        /** An authority told of him then, so that he is accepted at once (Luật TGPL 2017 Đ31 k3). */
        public Accepted toldAt(Instant notice) {
            return new Accepted(office, form, at, status, group, papersIncomplete, notice, name, receivedAt, commune);
        }

        public Accepted withoutPapers() {
            return new Accepted(office, form, at, status, group, true, notifiedAt, name, receivedAt, commune);
        }
    }

    public CaseId open(Accepted accepted) {
        UUID person = rows.person(accepted.office(), accepted.name(), null);
        jdbc.sql("update people.person set commune_code = :commune where id = :id")
                .param("commune", accepted.commune())
                .param("id", person)
                .update();
        UUID request = rows.request(accepted.office(), person, accepted.name(), "ACCEPTED", accepted.at());
        UUID caseId = TimeOrderedId.next();
        jdbc.sql("""
                        insert into intake.request_acceptance (request_id, accepted_at, accepted_by, proposed,
                            legal_reference, case_id)
                        values (:request, now(), :by, 'ELIGIBLE', 'Article', :case)""")
                .param("request", request)
                .param("by", Rows.account(3))
                .param("case", caseId)
                .update();
        events.publishEvent(new RequestAccepted(
                new RequestId(request),
                caseId,
                accepted.at(),
                new ActorId(Rows.account(3)),
                new OfficeId(accepted.office()),
                new OfficeId(accepted.office().equals(Rows.DAK_LAK_BRANCH) ? Rows.DAK_LAK : accepted.office()),
                PROVINCES.get(accepted.office()),
                person,
                accepted.name(),
                "CRIMINAL",
                accepted.form(),
                List.of(new GroupClaim(accepted.group(), true)),
                accepted.status(),
                null,
                "TAND khu vuc 1",
                "Matter of the case",
                accepted.receivedAt(),
                List.of(new Party("OPPOSING", "Tran Van Doi", null, 1980)),
                accepted.papersIncomplete(),
                accepted.notifiedAt() == null
                        ? null
                        : new AuthorityNotice(accepted.notifiedAt(), AuthorityNotice.Duty.ACCEPT_AT_ONCE),
                false));
        return new CaseId(caseId);
    }

    /** A practitioner of the centre of Dak Lak; the account is taken from whoever has it. */
    public UUID practitioner(String kind, String name, @Nullable UUID account) {
        UUID id = TimeOrderedId.next();
        jdbc.sql("update practitioners.practitioner set account_id = null where account_id = :account::uuid")
                .param("account", account)
                .update();
        jdbc.sql("""
                        with made as (
                            insert into practitioners.practitioner (id, office_id, centre_id, province_code, kind, full_name,
                                card_number, card_issued_on, account_id, version)
                            values (:id, :centre, :centre, '66', :kind, :name, :card, '2020-01-01', :account::uuid, 0)
                            returning id)
                        insert into practitioners.contract (practitioner_id, first_day) select id, '2020-01-01' from made""")
                .param("id", id)
                .param("centre", Rows.DAK_LAK)
                .param("kind", kind)
                .param("name", name)
                .param("card", id.toString().substring(20))
                .param("account", account)
                .update();
        return id;
    }

    /** Entrusts a case without going through the screens. */
    public void assign(CaseId id, UUID practitioner, UUID account, Instant at) {
        jdbc.sql("""
                        insert into casework.assignment (id, case_id, practitioner_id, practitioner_name, account_id,
                            decision_number, decision_code, decided_on, assigned_at, assigned_by)
                        values (:id, :case, :practitioner, 'Tran Thi Minh Tam', :account, 999, '999/QD', :day, :at, :by)""")
                .param("id", TimeOrderedId.next())
                .param("case", id.value())
                .param("practitioner", practitioner)
                .param("account", account)
                .param("day", at.atOffset(java.time.ZoneOffset.ofHours(7)).toLocalDate())
                .param("at", at.atOffset(java.time.ZoneOffset.UTC))
                .param("by", Rows.account(2))
                .update();
        jdbc.sql("update casework.legal_aid_case set state = 'ASSIGNED' where id = :id")
                .param("id", id.value())
                .update();
    }
}
