package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tgpl.Rows;
import vn.tgpl.calendar.ShippedPeriods;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.period.LegalPeriod;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.intake.GroupClaim;
import vn.tgpl.intake.HandedIn;
import vn.tgpl.intake.JoiningClaim;
import vn.tgpl.intake.PaperForm;
import vn.tgpl.intake.PaperShown;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.conflict.MatterRole;
import vn.tgpl.shared.TimeOrderedId;

/** Draws what an action on a case needs: a day, work, an answer. */
final class CaseDraws {

    private static final String WRITTEN_ADVICE = "WRITTEN_ADVICE";

    private final JdbcClient jdbc;
    private final WorkOnRecord work;
    private final Catalogue catalogue;
    private final Clock clock;

    CaseDraws(JdbcClient jdbc, WorkOnRecord work, Catalogue catalogue, Clock clock) {
        this.jdbc = jdbc;
        this.work = work;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** No earlier than the state, nor than the last work or session. */
    LocalDate day(CaseFile file, Random random) {
        LocalDate earliest = Stream.of(
                        Stream.of(file.head().stateSince()),
                        file.work().stream().map(WorkOnFile::performedOn),
                        file.hearings().stream()
                                .filter(hearing -> hearing.outcome() != null)
                                .map(hearing -> Days.of(hearing.startsAt())))
                .flatMap(days -> days)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate day = earliest.plusDays(random.nextInt(3));
        LocalDate today = LocalDate.now(clock);
        return day.isAfter(today) ? today : day;
    }

    /** By thirty days, and from then on by agreement. */
    ExtendAdvice adviceExtension(CaseFile file, LocalDate today) {
        boolean first = file.periods().stream()
                .anyMatch(period -> period.isOpen() && period.kind() == DeadlineKind.ADVICE_ANSWER);
        LocalDate later = file.periods().stream()
                .map(period -> Days.of(period.dueAt()).plusDays(5))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new ExtendAdvice(
                file.head().id(), file.head().version(), "Phuc tap", first ? null : today, first ? null : later);
    }

    RecordActivity activity(CaseFile file, LocalDate on) {
        return new RecordActivity(
                TimeOrderedId.next(),
                file.head().id(),
                isAnswered(file) ? WRITTEN_ADVICE : code(CodeList.ACTIVITY_TYPE, file, true, false),
                on,
                null,
                null,
                null,
                null,
                "Da lam",
                true);
    }

    /** Advice is completed with written advice on record (Luật TGPL 2017 Đ32 k2), since the last reopening. */
    boolean everyResultIsOnRecord(CaseAction action, CaseFile file) {
        if (action != CaseAction.CLOSE || file.head().form() == FormOfAid.LITIGATION) {
            return true;
        }
        WorkOnRecord.Work done = work.of(file.head().id(), LocalDate.now(clock));
        return file.head().form() == FormOfAid.ADVICE ? done.advisedInWriting() : done.worked();
    }

    /** The first work in advice is any, the next one the answer. */
    private static boolean isAnswered(CaseFile file) {
        return file.head().form() == FormOfAid.ADVICE && !file.work().isEmpty();
    }

    /** The first who joined leaves once. */
    Optional<EndBeneficiary> leaving(CaseFile file, LocalDate today) {
        boolean nobodyLeft = file.joined().stream().allMatch(one -> one.end() == null);
        return file.joined().stream()
                .filter(one -> nobodyLeft)
                .findFirst()
                .map(one -> new EndBeneficiary(
                        file.head().id(),
                        file.head().version(),
                        new PersonId(one.personId()),
                        today,
                        "WITHDREW",
                        "Rut yeu cau",
                        null));
    }

    /** Somebody new who joins the beneficiaries; every other time nobody, that parties come too. */
    Optional<AddBeneficiary> joining(CaseFile file) {
        int there = file.parties().size() + file.joined().size();
        if (there % 2 == 0) {
            return Optional.empty();
        }
        UUID person = new Rows(jdbc).person(Rows.DAK_LAK, "Hoang Thi " + there, null);
        return Optional.of(new AddBeneficiary(
                file.head().id(),
                file.head().version(),
                new PersonId(person),
                new JoiningClaim(
                        List.of(new GroupClaim("HO_NGHEO", true)),
                        "WITNESS",
                        null,
                        null,
                        null,
                        false,
                        null,
                        Map.of("POOR_CERTIFICATE", PaperShown.as(PaperForm.ORIGINAL)),
                        HandedIn.NOTHING_SAID),
                null,
                "Chua ro noi cu tru",
                "Nguoi khac",
                "Khong lien quan"));
    }

    /** Those on record, and one more. */
    ChangeParties parties(CaseFile file) {
        List<ChangeParties.PartyNow> now = new ArrayList<>(file.parties().stream()
                .map(party -> new ChangeParties.PartyNow(
                        0,
                        party.id(),
                        MatterRole.valueOf(party.role()),
                        party.fullName(),
                        party.nationalId(),
                        party.birthYear()))
                .toList());
        now.add(new ChangeParties.PartyNow(0, null, MatterRole.WITNESS, "Le Van " + now.size(), null, 1970));
        return new ChangeParties(file.head().id(), file.head().version(), now, new Waiver(null, "Bo sung"));
    }

    /** A verification that waits for its result. */
    Optional<UUID> asked(CaseId id) {
        return jdbc.sql(
                        "select id from casework.verification where case_id = :id and result is null and ended_at is null order by id limit 1")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    /** The period of papers while it runs and is the shorter one. */
    Optional<PeriodOnFile> extensible(CaseFile file) {
        return file.periods().stream()
                .filter(period -> period.kind() == DeadlineKind.MISSING_PAPERS && period.isOpen())
                .filter(period -> period.amount()
                        == ShippedPeriods.table()
                                .of(LegalPeriod.SUPPLY_PAPERS.law(), period.startedAt())
                                .amount())
                .filter(period -> period.dueAt().isAfter(clock.instant()))
                .findFirst();
    }

    String result(CaseAction action, CaseFile file) {
        return code(CodeList.CLOSING_RESULT, file, false, action == CaseAction.CLOSE);
    }

    /** The day of the withdrawal, of an end that is one. */
    @Nullable
    LocalDate takenBackOn(CaseAction action, CaseFile file, LocalDate day) {
        return catalogue.is(CodeMark.TAKEN_BACK, result(action, file), day) ? day : null;
    }

    private String code(CodeList list, CaseFile file, boolean anyMark, boolean marked) {
        return catalogue.codes(list, LocalDate.now(clock)).stream()
                .filter(code -> code.forms().contains(file.head().form()))
                .filter(code -> anyMark || code.is(CodeMark.COMPLETION) == marked)
                .map(CodeView::code)
                .findFirst()
                .orElseThrow();
    }
}
