package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.intake.CamePaper;
import vn.tgpl.intake.PaperForm;
import vn.tgpl.intake.PaperShown;
import vn.tgpl.intake.PlaceSaid;
import vn.tgpl.intake.ToldFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.TimeOrderedId;

/** Takes any action on a case through the services; what an action needs is drawn by {@link CaseDraws}, {@link ExecutorDraws} and {@link HearingDraws}. */
final class CasePlayer {

    @Autowired
    private CaseAssignment assignments;

    @Autowired
    private ExecutorChange changes;

    @Autowired
    private CaseRegistration registrations;

    @Autowired
    private RegistrationCorrection registrationCorrections;

    @Autowired
    private CaseBars bars;

    @Autowired
    private BarQuestions barQuestions;

    @Autowired
    private CaseWork work;

    @Autowired
    private CaseAdvice advice;

    @Autowired
    private CaseVerifications verifications;

    @Autowired
    private BeneficiaryLeaving leaving;

    @Autowired
    private BeneficiaryReturning returning;

    @Autowired
    private CaseParties parties;

    @Autowired
    private CaseMatters matters;

    @Autowired
    private CasePapers papers;

    @Autowired
    private CaseNotices notices;

    @Autowired
    private CorrectedNotices correctedNotices;

    @Autowired
    private ToldTrials trials;

    @Autowired
    private MatterCorrection matter;

    @Autowired
    private ResidenceCorrection residence;

    @Autowired
    private GroupReviews reviews;

    @Autowired
    private StillHelped stillHelped;

    @Autowired
    private CaseJoining joining;

    @Autowired
    private PapersOnFile papersOnFile;

    @Autowired
    private CaseTransitions transitions;

    @Autowired
    private CaseClosing closing;

    @Autowired
    private WorkOnRecord workOnRecord;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Clock clock;

    private CaseDraws draws;
    private ExecutorDraws executorDraws;
    private HearingDraws hearingDraws;

    /** @param team practitioners who may take any case of the centre */
    CasePlayer with(List<PractitionerId> team) {
        draws = new CaseDraws(jdbc, workOnRecord, catalogue, clock);
        executorDraws = new ExecutorDraws(jdbc, team, catalogue);
        hearingDraws = new HearingDraws(clock);
        return this;
    }

    /**
     * An action that can be taken.
     *
     * @param day on which it is taken unless another one is said
     */
    record Turn(CaseAction action, LocalDate day, Consumer<LocalDate> how) {

        void take() {
            on(day);
        }

        void on(LocalDate other) {
            how.accept(other);
        }
    }

    /** Empty where the case has nothing to take it on, such as no session whose outcome could be recorded. */
    Optional<Turn> turn(CaseAction action, CaseFile file, Actor by, Random random) {
        return how(action, file, by, random).map(how -> new Turn(action, draws.day(file, random), how));
    }

    /** Who joined a case later has nothing to tell of the days before. */
    private static LocalDate notBeforeHim(LocalDate day, CaseFile file, Actor by) {
        return file.performing().stream()
                .filter(one -> by.id().equals(one.account()))
                .map(ExecutorOnFile::decidedOn)
                .filter(day::isBefore)
                .findFirst()
                .orElse(day);
    }

    private Optional<Consumer<LocalDate>> how(CaseAction action, CaseFile file, Actor by, Random random) {
        CaseId id = file.head().id();
        long version = file.head().version();
        LocalDate today = LocalDate.now(clock);
        return switch (action) {
            case ASSIGN ->
                executorDraws
                        .free(file, random)
                        .map(who -> day -> assignments.assign(
                                new AssignPractitioner(id, version, who, day, null, Assurance.FREE), by));
            case ADD_EXECUTOR ->
                executorDraws
                        .free(file, random)
                        .map(who -> day -> assignments.add(
                                new AddExecutor(
                                        new AssignPractitioner(
                                                id,
                                                version,
                                                who,
                                                executorDraws.toBeReplaced(file) == null ? day : today,
                                                null,
                                                Assurance.FREE),
                                        executorDraws.toBeReplaced(file)),
                                by));
            case REQUEST_CHANGE ->
                executorDraws
                        .performing(file, random)
                        .map(who -> day -> changes.ask(
                                new RequestChange(id, TimeOrderedId.next(), who, "NOT_EFFECTIVE", today, null), by));
            case ANSWER_CHANGE ->
                Optional.of(day -> changes.answer(
                        new AnswerChange(
                                id,
                                version,
                                executorDraws.free(file, random).orElse(null),
                                today,
                                "Ly do",
                                Assurance.FREE),
                        by));
            case REPLACE_EXECUTOR ->
                executorDraws
                        .performing(file, random)
                        .flatMap(former -> executorDraws
                                .free(file, random)
                                .map(who -> day -> changes.replace(
                                        new ReplaceExecutor(
                                                id,
                                                version,
                                                former,
                                                "NOT_EFFECTIVE",
                                                "Ly do",
                                                today,
                                                who,
                                                today,
                                                null,
                                                Assurance.FREE),
                                        by)));
            case DECLARE_BARS ->
                barQuestions.of(file, today).isAsked()
                        ? executorDraws.declaration(file, by).map(told -> day -> bars.declare(told, by))
                        : Optional.empty();
            case REGISTER ->
                Optional.of(day -> registrations.register(executorDraws.registration(file, today, random), by));
            case RECORD_REGISTRATION ->
                executorDraws
                        .registrationAnswer(id, today, random)
                        .map(answer -> day -> registrations.record(answer, by));
            case CORRECT_REGISTRATION ->
                executorDraws
                        .registrationToldWrongly(id, by)
                        .map(wrong -> day -> registrationCorrections.correct(
                                new CorrectRegistration(id, wrong, version, null, "Ghi nham", true), by));
            case RECORD_ACTIVITY ->
                Optional.of(day -> work.record(draws.activity(file, notBeforeHim(day, file, by)), by));
            case SCHEDULE_HEARING -> Optional.of(day -> work.schedule(hearingDraws.hearing(id, random), by));
            case RECORD_OUTCOME -> hearingDraws.outcome(file).map(outcome -> day -> work.conclude(outcome, by));
            case CALL_OFF_HEARING -> hearingDraws.callOff(file, today, random).map(off -> day -> work.callOff(off, by));
            case RECEIVE_PAPERS ->
                Optional.of(day -> papers.receive(
                        new ReceivePapers(
                                id,
                                version,
                                null,
                                day,
                                papersOnFile.owed(file, null).papers().stream()
                                        .map(paper -> new CamePaper(paper.code(), PaperShown.as(PaperForm.ORIGINAL)))
                                        .collect(Collectors.toSet()),
                                ToldFacts.NONE,
                                null),
                        by));
            case EXTEND_PAPERS ->
                draws.extensible(file)
                        .map(open ->
                                day -> papers.extend(new ExtendPapers(id, version, Set.of(open.id()), "Lu lut"), by));
            case CORRECT_NOTICE ->
                correctedNotices
                        .toldAt(file)
                        .map(told -> day -> notices.correct(
                                new CorrectNotice(id, version, told.minus(Duration.ofHours(1)), "Ghi nham"), by));
            case DROP_TRIAL ->
                Optional.ofNullable(file.trialNotEntered())
                        .map(told -> day -> trials.drop(new DropTrial(id, version, told, "Doi ngay"), by));
            case CORRECT_MATTER ->
                Optional.of(day -> matter.correct(
                        new CorrectMatter(
                                id,
                                version,
                                new CorrectMatter.Told(
                                        "CRIMINAL",
                                        "ARRESTED".equals(file.head().statusCode()) ? "VICTIM" : "ARRESTED",
                                        null,
                                        "Co quan " + random.nextInt()),
                                random.nextBoolean() ? CorrectMatter.Since.ACCEPTANCE : CorrectMatter.Since.NOW,
                                "Ghi nham",
                                "Da xem lai",
                                "Da xem lai"),
                        by));
            case CORRECT_RESIDENCE ->
                Optional.of(day -> residence.correct(
                        new CorrectResidence(
                                id,
                                version,
                                null,
                                random.nextBoolean() ? "66-ea-sup" : "66-krong-bong",
                                "Buon " + random.nextInt(),
                                new PlaceSaid(false, null),
                                "Ghi nham"),
                        by));
            case KEEP_HELPING ->
                Optional.of(day -> {
                    reviews.open(id, null, clock.instant());
                    stillHelped.keep(
                            new KeepHelping(id, version, null, KeptGround.LOST_LATER, null, "Mat dien sau do"), by);
                });
            case CHANGE_PARTIES ->
                Optional.of(day -> draws.joining(file)
                        .ifPresentOrElse(
                                joins -> joining.add(joins, by), () -> parties.change(draws.parties(file), by)));
            case END_BENEFICIARY -> draws.leaving(file, today).map(leaves -> day -> leaving.end(leaves, by));
            case RETURN_BENEFICIARY ->
                file.joined().stream()
                        .filter(one -> one.end() != null)
                        .findFirst()
                        .map(one -> day -> returning.takeBack(
                                new ReturnBeneficiary(
                                        id, version, new PersonId(one.personId()), "Ghi nham", "Ghi nham"),
                                by));
            case TELL_MATTERS_APART ->
                matters.alike(file).stream()
                        .flatMap(place -> Stream.ofNullable(place.matter()))
                        .findFirst()
                        .map(other -> day -> matters.tell(
                                new TellMattersApart(id, version, new CaseId(other.id()), "Viec khac"), by));
            case EXTEND_ADVICE -> Optional.of(day -> advice.extend(draws.adviceExtension(file, today), by));
            case REQUEST_VERIFICATION ->
                Optional.of(day -> verifications.request(
                        new RequestVerification(TimeOrderedId.next(), id, null, "Trung tam", "Noi o", today, true),
                        by));
            case RECORD_VERIFICATION ->
                draws.asked(id)
                        .map(asked ->
                                day -> verifications.conclude(id, new ConcludeVerification(asked, "Dung", today), by));
            case WITHDRAW_VERIFICATION ->
                draws.asked(id)
                        .map(asked -> day -> verifications.withdraw(id, new WithdrawVerification(asked, "Nham"), by));
            case SUSPEND ->
                Optional.of(day -> transitions.take(
                        new TakeStep(id, version, action, day, "Ly do", null, SessionsAhead.POSTPONED, null), by));
            case RESUME, ARCHIVE, REOPEN ->
                Optional.of(day -> transitions.take(new TakeStep(id, version, action, day, "Ly do", "K1"), by));
            case CLOSE, DISCONTINUE ->
                hearingDraws.everySessionIsTold(file) && draws.everyResultIsOnRecord(action, file)
                        ? Optional.of(day -> closing.close(
                                new CloseCase(
                                        id,
                                        version,
                                        action,
                                        draws.result(action, file),
                                        day,
                                        "Xong",
                                        new EndingDecision.Typed("1/BA", day),
                                        draws.takenBackOn(action, file, day),
                                        true,
                                        executorDraws.division(action, file, by),
                                        "Ly do",
                                        "Ly do",
                                        "Ly do",
                                        "Ly do",
                                        "Ly do"),
                                by))
                        : Optional.empty();
            case HAND_OVER -> Optional.of(day -> closing.handOver(new HandOverFile(id, day, "Tam", null), by));
        };
    }
}
