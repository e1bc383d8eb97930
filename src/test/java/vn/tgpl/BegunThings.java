package vn.tgpl;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import vn.tgpl.shared.Display;

/**
 * What nobody has under way in the practice data: an import of communes, a draft of a wording, two sides of a matter, a
 * referral tied by hand, forms begun and not sent, second factors, passkeys, a quiet
 * account. It lasts as long as the transaction of the test.
 */
public final class BegunThings {

    private static final String COMMUNES = "Mã xã,Tên,Loại,Mã tỉnh,Từ,Đến,Kế thừa\n24999,Ea Thử,Xã,66,01/07/2025,,\n";

    private final PracticeVisitor visitor;
    private final JdbcClient jdbc;

    public BegunThings(PracticeVisitor visitor, JdbcClient jdbc) {
        this.visitor = visitor;
        this.jdbc = jdbc;
    }

    /** Paths of the pattern; none where it is not about such a thing. */
    public List<String> paths(String pattern, LocalDate today) {
        if (pattern.startsWith("/admin/communes/imports/{id}")) {
            return List.of(pattern.replace("/admin/communes/imports/{id}", anImport()));
        }
        if (pattern.startsWith("/admin/law-versions/{id}")) {
            return List.of(
                    pattern.replace("/admin/law-versions/{id}", aDraft(today)).replace("{code}", "HO_NGHEO"));
        }
        if (pattern.startsWith("/cases/{id}/other-matters")) {
            List<String> cases = twoCases();
            twoSides(cases);
            if (pattern.contains("{other}")) {
                tellApart(cases);
            }
            return List.of(pattern.replace("{id}", cases.get(0)).replace("{other}", cases.get(1)));
        }
        if (pattern.equals("/admin/accounts/{id}/revival")) {
            return List.of(pattern.replace("{id}", asleep()));
        }
        if (pattern.equals("/admin/accounts/{id}/provider-release")) {
            return List.of(pattern.replace("{id}", boundToTheProvider()));
        }
        if (pattern.contains("/second-factor")) {
            return secondFactors(pattern);
        }
        if (pattern.startsWith("/day-packs/{id}")) {
            return List.of(pattern.replace("{id}", aDayPack()));
        }
        if (pattern.startsWith("/account/passkeys/{id}")) {
            return passkeys().stream().map(id -> pattern.replace("{id}", id)).toList();
        }
        if (pattern.startsWith("/batches/{id}")) {
            return List.of(
                    pattern.replace("{id}", aBatch("REASSIGNMENT", Rows.DAK_LAK)),
                    pattern.replace("{id}", aBatch("REASSIGNMENT", Rows.DAK_LAK_BRANCH)),
                    pattern.replace("{id}", aBatch("FILE_HANDOVER", Rows.DAK_LAK)));
        }
        if (pattern.startsWith("/disposals/due/{kind}/{thing}")) {
            return pastTheirPeriod().stream()
                    .map(id -> pattern.replace("{kind}", "REQUEST").replace("{thing}", id))
                    .toList();
        }
        if (pattern.startsWith("/disposals/{id}")) {
            return List.of(
                    pattern.replace("{id}", aProposal(Rows.DAK_LAK)),
                    pattern.replace("{id}", aProposal(Rows.DAK_LAK_BRANCH)));
        }
        if (pattern.startsWith("/drafts/{id}")) {
            return drafts().stream().map(id -> pattern.replace("{id}", id)).toList();
        }
        return pattern.equals("/referrals/{id}/untying") ? List.of(pattern.replace("{id}", aTie())) : List.of();
    }

    private String asleep() {
        return jdbc.sql("""
                        update identity.account set enabled = false, dormant_at = now() where username = 'ketoan'
                        returning id""").query(String.class).single();
    }

    /** Requests of the centre and of its branches that were withdrawn long ago, by their ids. */
    private List<String> pastTheirPeriod() {
        return jdbc.sql("""
                        insert into intake.request_withdrawal (request_id, withdrawn_at, noted_by, reason, legal_reference, received_on)
                        select r.id, now() - interval '30 years', gen_random_uuid(), 'Thử', 'Thử', current_date - 11000
                          from (select distinct on (office_id) id from intake.request
                                 where centre_id = :centre and state in ('RECEIVED', 'WAITING_PAPERS', 'REFUSED', 'WITHDRAWN')
                                 order by office_id, id) r
                        on conflict do nothing
                        returning request_id""").param("centre", Rows.DAK_LAK).query(String.class).list().stream()
                .peek(id -> jdbc.sql(
                                "update intake.request set state = 'WITHDRAWN', received_at = now() - interval '30 years' where id = :id::uuid")
                        .param("id", id)
                        .update())
                .toList();
    }

    /** A proposal of an officer who received, which nobody decided on. */
    private String aProposal(UUID office) {
        return jdbc.sql("""
                        with made as (
                        insert into retention.disposal (id, kind, office_id, centre_id, province_code, source, reason, proposed_at,
                            proposed_by, proposed_by_name)
                        values (gen_random_uuid(), 'REQUEST', :office, :centre, '66', 'Thử', 'Thử', now(), gen_random_uuid(), 'Thử')
                        returning id)
                        insert into retention.disposal_item (disposal_id, thing, code, ended_on)
                        select id, gen_random_uuid(), 'TN.1.2000', date '2000-01-01' from made
                        returning disposal_id""")
                .param("office", office)
                .param("centre", Rows.DAK_LAK)
                .query(String.class)
                .single();
    }

    private String boundToTheProvider() {
        return jdbc.sql("""
                        insert into identity.provider_subject (account_id, issuer, subject, bound_at)
                        select id, 'https://provider.example', 'somebody there', now()
                          from identity.account where username = 'ketoan'
                        returning account_id""").query(String.class).single();
    }

    /** Of somebody who does not administer accounts; what is done to one's own is done by anybody who has one. */
    private List<String> secondFactors(String pattern) {
        boolean taking = pattern.equals("/account/second-factor");
        boolean ofARole = pattern.startsWith("/admin/roles/");
        if (taking || ofARole) {
            return List.of();
        }
        return jdbc.sql("""
                        insert into identity.second_factor (account_id, secret, last_step, enrolled_at)
                        select id, '', 0, now() from identity.account where username in ('giamdoc', 'tiepnhan')
                        on conflict (account_id) do update set last_step = 0
                        returning account_id""")
                .query((row, index) -> pattern.replace("{id}", row.getString(1)))
                .list();
    }

    /** One of each account, for nobody opens one of another. */
    /** What was done with a case a moment ago. */
    private String aBatch(String kind, UUID office) {
        return jdbc.sql("""
                        with made as (
                        insert into platform.batch (id, kind, title, reason, office_id, centre_id, province_code, made_by,
                            made_by_name, made_at)
                        values (gen_random_uuid(), :kind, 'Thử', 'Thử', :office, :centre, '66', :director, 'Thử', now())
                        returning id)
                        insert into platform.batch_item (batch_id, place, thing, label, told, details, state, settled_at)
                        select m.id, 0, (select id from casework.legal_aid_case where centre_id = :centre order by id limit 1),
                               'Thử', 'Thử', jsonb_build_object('successor', gen_random_uuid(), 'former', gen_random_uuid()), 'DONE', now()
                          from made m
                        returning batch_id""")
                .param("kind", kind)
                .param("office", office)
                .param("centre", Rows.DAK_LAK)
                .param("director", Rows.account(2))
                .query(String.class)
                .single();
    }

    private List<String> drafts() {
        return jdbc.sql("""
                        insert into platform.draft (id, account, page, each_form, title, fields, saved_at, expires)
                        select gen_random_uuid(), a.id, '/account/password', false, 'Thử', '{}', now(), now() + interval '1 day'
                          from identity.account a
                         where a.username in (:accounts)
                        returning id""").param("accounts", As.ACCOUNTS).query(String.class).list();
    }

    private List<String> passkeys() {
        return jdbc.sql("""
                        insert into identity.passkey (id, account_id, credential_id, label, public_key, attestation, transports,
                                                      backup_eligible, backed_up, signature_count, made_at)
                        select gen_random_uuid(), a.id, decode(replace(gen_random_uuid()::text, '-', ''), 'hex'), 'Thử', '', '', '',
                               false, false, 0, now()
                          from identity.account a
                         where a.username in (:accounts)
                        returning id""").param("accounts", As.ACCOUNTS).query(String.class).list();
    }

    /** Of a branch, whose centre may take it too. */
    private String aDayPack() {
        return jdbc.sql("""
                        insert into home.day_pack (id, office_id, centre_id, province_code, asked_at, state, made_at, content)
                        select gen_random_uuid(), a.office_id, o.parent_id, '66', now(), 'READY', now(), 'A'
                          from identity.account a join offices.office o on o.id = a.office_id
                         where a.username = 'chinhanh'
                        returning id""").query(String.class).single();
    }

    private String anImport() {
        MockMultipartFile sheet =
                new MockMultipartFile("file", "xa.csv", "text/csv", COMMUNES.getBytes(StandardCharsets.UTF_8));
        return Objects.requireNonNull(
                visitor.sendFile("/admin/communes/imports", "quantri", sheet).getRedirectedUrl());
    }

    private String aDraft(LocalDate today) {
        String last = jdbc.sql("select id from catalog.law_version order by valid_from desc limit 1")
                .query(String.class)
                .single();
        Map<String, String> form = Map.of(
                "copyOf",
                last,
                "validFrom",
                Display.date(today.plusYears(2)),
                "title",
                "Điều 7 thử",
                "sourceDocument",
                "Văn bản thử");
        return Objects.requireNonNull(
                visitor.send("/admin/law-versions", "quantri", form).getRedirectedUrl());
    }

    private List<String> twoCases() {
        return jdbc.sql("""
                        select id from casework.legal_aid_case
                         where centre_id = :centre and state = 'IN_PROGRESS' order by id limit 2""").param("centre", Rows.DAK_LAK).query(String.class).list();
    }

    /** Whoever is helped in the first stands against somebody in the second. */
    private void twoSides(List<String> cases) {
        jdbc.sql("""
                        insert into people.involvement (id, matter_kind, matter_id, matter_code, office_id, centre_id,
                            province_code, field_code, form_of_aid, role, full_name, national_id, birth_year, open)
                        select gen_random_uuid(), there.matter_kind, there.matter_id, there.matter_code, there.office_id,
                               there.centre_id, there.province_code, here.field_code, here.form_of_aid, 'OPPOSING',
                               here.full_name, here.national_id, here.birth_year, true
                          from people.involvement here
                          join people.involvement there on there.matter_id = :second::uuid and there.role = 'BENEFICIARY'
                         where here.matter_id = :first::uuid and here.role = 'BENEFICIARY' limit 1""").param("first", cases.get(0)).param("second", cases.get(1)).update();
    }

    private void tellApart(List<String> cases) {
        jdbc.sql("""
                        insert into people.matters_apart (id, first_id, second_id, reason, told_at, told_by)
                        values (gen_random_uuid(), :first::uuid, :second::uuid, 'Khác vụ', now(), :director)""")
                .param("first", cases.get(0))
                .param("second", cases.get(1))
                .param("director", Rows.account(2))
                .update();
    }

    /** A referral tied to a request that had come by itself. */
    private String aTie() {
        return jdbc.sql("""
                        with tied as (
                        update referrals.referral
                           set state = 'TAKEN_UP', tied_by_hand = true,
                               request_id = (select id from intake.request r
                                              where r.centre_id = :centre and r.state = 'RECEIVED'
                                                and not exists (select 1 from referrals.referral t where t.request_id = r.id)
                                              order by id limit 1)
                         where id = (select id from referrals.referral
                                      where centre_id = :centre and state = 'WAITING' and transferred_request_id is null
                                      order by id limit 1)
                        returning id, request_id)
                        insert into referrals.tie (id, referral_id, request_id, before_state, tied_at, tied_by, version)
                        select id, id, request_id, 'WAITING', now(), :officer, 0 from tied
                        returning referral_id""")
                .param("centre", Rows.DAK_LAK)
                .param("officer", Rows.account(3))
                .query(String.class)
                .single();
    }
}
