package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.TgplTest;
import vn.tgpl.intake.PaperForm;
import vn.tgpl.intake.PaperShown;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.Transfers;
import vn.tgpl.people.DisclosureBasis;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Vietnam;

/** Random sequences of what is permitted, on the real database: the state follows the table, the history explains it. */
@TgplTest
@Transactional
class AnyRequestSequenceTests {

    private static final int SEQUENCES = 40;
    private static final int ACTIONS = 12;

    @Autowired
    private RequestReception reception;

    @Autowired
    private RequestSheets sheets;

    @Autowired
    private RequestAcceptance acceptance;

    @Autowired
    private RequestDecisions decisions;

    @Autowired
    private RequestCorrection corrections;

    @Autowired
    private RequestWithdrawal withdrawals;

    @Autowired
    private Transfers transfers;

    @Autowired
    private EntityManager entities;

    @Autowired
    private UserDetailsService accounts;

    private Actor head;
    private Actor otherCentre;

    @Autowired
    private PaperArrivals arrivals;

    @BeforeEach
    void twoCentres() {
        head = DeskFixture.actor(accounts, "giamdoc");
        otherCentre = DeskFixture.actor(accounts, "dongthap");
    }

    @Test
    void anySequenceLeavesAStateTheSchemaAcceptsAndAHistoryThatExplainsIt() {
        Set<RequestStep> played = EnumSet.noneOf(RequestStep.class);
        for (int seed = 1; seed <= SEQUENCES; seed++) {
            played.addAll(play(new Random(seed), "seed " + seed + ":"));
        }
        assertThat(played).containsExactlyInAnyOrder(RequestStep.values());
    }

    private Set<RequestStep> play(Random random, String name) {
        Set<RequestStep> played = EnumSet.noneOf(RequestStep.class);
        StringBuilder story = new StringBuilder(name);
        RequestId id = log(random);
        RequestState open = RequestState.RECEIVED;
        for (int taken = 0; taken < ACTIONS && mayGoOn(id); taken++) {
            RequestState before = sheet(id).details().state();
            int steps = sheet(id).decisions().size();
            RequestStep step = before.isOpen() ? step(id, random) : RequestStep.TRANSFER_RETURN;
            story.append(' ').append(step);
            take(step, id, taken);
            settle();
            RequestSheet after = sheet(id);
            assertThat(after.details().state())
                    .as(story.toString())
                    .isEqualTo(expected(step, before.isOpen() ? before : open));
            open = before.isOpen() ? before : open;
            assertThat(after.decisions()).as(story.toString()).hasSize(steps + 1);
            assertThat(after.decisions()).as(story.toString()).anyMatch(told -> told.kind() == step);
            played.add(step);
        }
        return played;
    }

    /** What was passed on may come back; what is decided otherwise stays decided. */
    private boolean mayGoOn(RequestId id) {
        RequestState state = sheet(id).details().state();
        return state.isOpen() || state == RequestState.TRANSFERRED;
    }

    private RequestId log(Random random) {
        RequestId id = RequestId.next();
        reception.log(
                switch (random.nextInt(3)) {
                    case 0 -> DeskFixture.complete(id);
                    case 1 -> DeskFixture.withoutPapers(id);
                    default -> DeskFixture.ofAnotherProvince(id);
                },
                head);
        settle();
        return id;
    }

    private RequestStep step(RequestId id, Random random) {
        RequestSheet sheet = sheet(id);
        List<Decision> permitted =
                Arrays.stream(Decision.values()).filter(sheet::permits).toList();
        assertThat(permitted).isNotEmpty();
        // what goes on and what ends are drawn alike, so that sequences grow long
        List<Decision> going = permitted.stream()
                .filter(decision ->
                        decision.rule().after(sheet.details().state()).isOpen())
                .toList();
        List<Decision> drawn = random.nextBoolean() && !going.isEmpty() ? going : permitted;
        return RequestStep.valueOf(drawn.get(random.nextInt(drawn.size())).name());
    }

    private void take(RequestStep step, RequestId id, int turn) {
        switch (step) {
            case ACCEPTANCE ->
                acceptance.accept(
                        new AcceptRequest(
                                id, UrgentGround.HEAD_DECISION, "harm is near", null, null, "her namesake's matter"),
                        head);
            case REFUSAL -> decisions.refuse(new RefuseRequest(id, "HANDLED_ELSEWHERE", "another centre has it"), head);
            case TRANSFER ->
                decisions.transfer(
                        new TransferRequest(
                                id,
                                null,
                                "Centre of the other province",
                                "lives there",
                                DisclosureBasis.ofGround("TRANSFER")),
                        head);
            case TRANSFER_RETURN -> transfers.takeBack(id, "not here either", otherCentre);
            case PAPER_CALL -> decisions.callForPapers(new CallForPapers(id, "certificate", "needed"), head);
            case PAPER_ARRIVAL ->
                arrivals.note(
                        new NotePapers(
                                id,
                                LocalDate.now(Vietnam.ZONE),
                                Map.of("POOR_CERTIFICATE", another(turn)),
                                DossierCame.NOTHING),
                        head);
            case SIMPLE_ANSWER ->
                decisions.answer(
                        new AnswerQuestion(id, "Land is registered at the commune.", "only asked where"), head);
            case CORRECTION -> correct(id, turn);
            case WITHDRAWAL ->
                withdrawals.withdraw(new WithdrawRequest(id, LocalDate.now(Vietnam.ZONE), "settled"), head);
        }
    }

    /** A paper unlike any that came before. */
    private static PaperShown another(int turn) {
        return new PaperShown(PaperForm.CERTIFIED_COPY, "No. " + turn, null, null, null);
    }

    private void correct(RequestId id, int turn) {
        WrittenRequest written = corrections.written(id, head);
        RequestContent said = written.content();
        Matter matter = said.matter();
        Matter now = new Matter(
                matter.fieldCode(),
                matter.formOfAid(),
                matter.proceduralStatusCode(),
                matter.stageCode(),
                matter.authority(),
                matter.summary() + " " + turn,
                matter.provinceCode(),
                matter.limitationOn(),
                matter.hearingOn(),
                matter.appointedDefence(),
                matter.centralOrder(),
                matter.commercial(),
                matter.connectedMatter(),
                matter.applicationShown(),
                matter.documentsShown(),
                matter.documentsTold());
        corrections.correct(
                new CorrectRequest(
                        id,
                        written.version(),
                        new RequestContent(now, said.claims(), said.papers(), said.requester(), said.parties()),
                        null,
                        null),
                head);
    }

    /** @param before the state it was last open in: what comes back is open as it was */
    private static RequestState expected(RequestStep step, RequestState before) {
        return step == RequestStep.TRANSFER_RETURN
                ? before
                : Decision.valueOf(step.name()).rule().after(before);
    }

    private RequestSheet sheet(RequestId id) {
        return sheets.get(id, head);
    }

    private void settle() {
        entities.flush();
        entities.clear();
    }
}
