package vn.tgpl.casework.domain.action;

import static vn.tgpl.casework.CaseState.ACCEPTED;
import static vn.tgpl.casework.CaseState.ARCHIVED;
import static vn.tgpl.casework.CaseState.ASSIGNED;
import static vn.tgpl.casework.CaseState.CLOSED;
import static vn.tgpl.casework.CaseState.HANDED_OVER;
import static vn.tgpl.casework.CaseState.IN_PROGRESS;
import static vn.tgpl.casework.CaseState.SUSPENDED;
import static vn.tgpl.casework.domain.action.ActionRule.with;
import static vn.tgpl.catalog.FormOfAid.LITIGATION;
import static vn.tgpl.catalog.FormOfAid.OUT_OF_COURT_REPRESENTATION;

import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.catalog.FormOfAid;

/** The one table of what may be done with a case: right, states, forms of aid, and where it leads. */
public final class ActionTable {

    private ActionTable() {}

    static ActionRule rule(CaseAction action) {
        return switch (action) {
            // Luật TGPL 2017 Đ31 k2, Đ32, Đ33 k2
            case ASSIGN -> with("casework:assign").in(ACCEPTED).leadingTo(ASSIGNED);
            // TT 02/2021 Đ8 k1: several may work on one case
            case ADD_EXECUTOR -> with("casework:assign").in(ASSIGNED, IN_PROGRESS);
            // TT 12/2018 Đ9 k1; Luật TGPL 2017 Đ8: one request at a time
            case REQUEST_CHANGE ->
                with("intake:receive")
                        .in(ASSIGNED, IN_PROGRESS, SUSPENDED)
                        .unlessAwaiting(DeadlineKind.CHANGE_REPLY, WhyNot.CHANGE_ALREADY_ASKED);
            case ANSWER_CHANGE ->
                with("casework:assign")
                        .in(ASSIGNED, IN_PROGRESS, SUSPENDED)
                        .whileAwaiting(DeadlineKind.CHANGE_REPLY, WhyNot.NO_CHANGE_ASKED);
            // Luật TGPL 2017 Đ25 k3
            case REPLACE_EXECUTOR -> with("casework:assign").in(ASSIGNED, IN_PROGRESS, SUSPENDED);
            // BLTTHS 2015 Đ72 k4; Luật TGPL 2017 Đ25 k1 c: he who performs the case knows it first
            case DECLARE_BARS ->
                with("casework:work")
                        .in(ASSIGNED, IN_PROGRESS, SUSPENDED)
                        .onlyFor(WhyNot.ONLY_IN_LITIGATION, LITIGATION)
                        .byExecutorOrWith("casework:assign");
            // TTLT 10/2018 Đ12, Đ13; by which law of procedure, LegalGround says
            case REGISTER ->
                with("casework:work")
                        .in(ASSIGNED, IN_PROGRESS)
                        .onlyFor(WhyNot.ONLY_IN_LITIGATION, LITIGATION)
                        .byExecutor()
                        .leadingTo(IN_PROGRESS);
            case RECORD_REGISTRATION ->
                with("casework:registration")
                        .in(ASSIGNED, IN_PROGRESS, SUSPENDED)
                        .onlyFor(WhyNot.ONLY_IN_LITIGATION, LITIGATION);
            // TTLT 10/2018 Đ6, Đ12: hours hang on it; whoever sent it or entrusts the case tells it right
            case CORRECT_REGISTRATION ->
                with("casework:work")
                        .in(ASSIGNED, IN_PROGRESS, SUSPENDED)
                        .onlyFor(WhyNot.ONLY_IN_LITIGATION, LITIGATION)
                        .byExecutorOrWith("casework:assign");
            // TT 12/2018 Đ11 k1: whoever is assigned keeps the file of the case
            case RECORD_ACTIVITY ->
                with("casework:work").in(ASSIGNED, IN_PROGRESS).byExecutor().leadingTo(IN_PROGRESS);
            // Luật TGPL 2017 Đ32: advice is given outside proceedings
            case SCHEDULE_HEARING ->
                with("casework:work")
                        .in(ASSIGNED, IN_PROGRESS)
                        .onlyFor(WhyNot.NO_HEARING_IN_ADVICE, LITIGATION, OUT_OF_COURT_REPRESENTATION)
                        .byExecutor()
                        .leadingTo(IN_PROGRESS);
            // a session held before the case was suspended has its outcome told afterwards; where its executor cannot
            // tell it any more, whoever entrusts the case does, so that it can be ended
            case RECORD_OUTCOME ->
                with("casework:work")
                        .in(ASSIGNED, IN_PROGRESS, SUSPENDED)
                        .onlyFor(WhyNot.NO_HEARING_IN_ADVICE, LITIGATION, OUT_OF_COURT_REPRESENTATION)
                        .byExecutorOrWith("casework:assign");
            // a suspended case has sessions to come that are postponed then; the notice may reach the office first
            case CALL_OFF_HEARING ->
                with("casework:work")
                        .in(ASSIGNED, IN_PROGRESS, SUSPENDED)
                        .onlyFor(WhyNot.NO_HEARING_IN_ADVICE, LITIGATION, OUT_OF_COURT_REPRESENTATION)
                        .byExecutorOrWith("casework:assign");
            // TT 12/2018 Đ6 k1 b: told with the request; whoever awaits it says that it is not held
            case DROP_TRIAL ->
                with("casework:work")
                        .in(ACCEPTED, ASSIGNED, IN_PROGRESS, SUSPENDED)
                        .onlyFor(WhyNot.ONLY_IN_LITIGATION, LITIGATION)
                        .byExecutorOrWith("casework:assign");
            // TT 12/2018 Đ6 k2
            case RECEIVE_PAPERS ->
                with("intake:receive")
                        .in(ACCEPTED, ASSIGNED, IN_PROGRESS, SUSPENDED)
                        .whileAwaiting(DeadlineKind.MISSING_PAPERS, WhyNot.NO_PAPERS_MISSING);
            // TT 12/2018 Đ6 k2: whoever accepts gives the time
            case EXTEND_PAPERS ->
                with("intake:decide")
                        .in(ACCEPTED, ASSIGNED, IN_PROGRESS, SUSPENDED)
                        .whileAwaiting(DeadlineKind.MISSING_PAPERS, WhyNot.NO_PAPERS_MISSING);
            // Luật TGPL 2017 Đ31 k3; TTLT 10/2018 Đ3 k4: the appointment runs from it; what was met stays met
            case CORRECT_NOTICE ->
                with("intake:decide")
                        .in(ACCEPTED, ASSIGNED, IN_PROGRESS, SUSPENDED)
                        .onlyFor(WhyNot.ONLY_IN_LITIGATION, LITIGATION);
            // Luật TGPL 2017 Đ27 k1, Đ31 k2: registration and appointment hang on field and standing, which may change
            case CORRECT_MATTER ->
                with("casework:work")
                        .in(ACCEPTED, ASSIGNED, IN_PROGRESS, SUSPENDED)
                        .byExecutorOrWith("casework:assign");
            // Luật TGPL 2017 Đ7 k4; TT 12/2018 Đ6 k2: a group and the time for papers hang on the residence of that day
            case CORRECT_RESIDENCE ->
                with("casework:work")
                        .in(ACCEPTED, ASSIGNED, IN_PROGRESS, SUSPENDED)
                        .byExecutorOrWith("casework:assign");
            // Luật TGPL 2017 Đ7, Đ37 k3: of whom no group took in, or nobody can tell, the head says that he is helped
            // on
            case KEEP_HELPING -> with("casework:assign").in(ACCEPTED, ASSIGNED, IN_PROGRESS, SUSPENDED);
            // Luật TGPL 2017 Đ25, Đ30 k3 d: who stands in the matter decides who may help; the desk keeps it
            case CHANGE_PARTIES -> with("intake:receive").in(ACCEPTED, ASSIGNED, IN_PROGRESS, SUSPENDED);
            // Luật TGPL 2017 Đ37 ends the aid of whom it concerns, and of nobody by mistake
            case END_BENEFICIARY, RETURN_BENEFICIARY ->
                with("intake:receive").in(ACCEPTED, ASSIGNED, IN_PROGRESS, SUSPENDED);
            // Luật TGPL 2017 Đ25 k2 a bars in the same matter only; whoever entrusts the case decides whether it is
            // another
            case TELL_MATTERS_APART -> with("casework:assign").in(ACCEPTED, ASSIGNED, IN_PROGRESS, SUSPENDED);
            // Luật TGPL 2017 Đ32 k2
            case EXTEND_ADVICE ->
                with("casework:work")
                        .in(ASSIGNED, IN_PROGRESS)
                        .onlyFor(WhyNot.ONLY_IN_ADVICE, FormOfAid.ADVICE)
                        .whileAwaitingAny(
                                WhyNot.NO_ADVICE_RUNNING,
                                DeadlineKind.ADVICE_ANSWER,
                                DeadlineKind.EXTENDED_ADVICE_ANSWER)
                        .byExecutor();
            // Luật TGPL 2017 Đ34 k2
            case REQUEST_VERIFICATION ->
                with("casework:work").in(ASSIGNED, IN_PROGRESS).byExecutor();
            case RECORD_VERIFICATION, WITHDRAW_VERIFICATION ->
                with("casework:work").in(ASSIGNED, IN_PROGRESS, SUSPENDED).byExecutor();
            // BLTTHS 2015 Đ229, Đ247, Đ281; BLTTDS 2015 Đ214; LTTHC 2015 Đ141: only an authority suspends, and only
            // proceedings
            case SUSPEND ->
                with("casework:suspend")
                        .in(ASSIGNED, IN_PROGRESS)
                        .onlyFor(WhyNot.ONLY_IN_LITIGATION, LITIGATION)
                        .leadingTo(SUSPENDED);
            // BLTTHS 2015 Đ235, Đ249, Đ283; BLTTDS 2015 Đ216; LTTHC 2015 Đ142 k2
            case RESUME ->
                with("casework:suspend")
                        .in(SUSPENDED)
                        .onlyFor(WhyNot.ONLY_IN_LITIGATION, LITIGATION)
                        .leadingBackToWork();
            // TT 12/2018 Đ10
            case CLOSE -> with("casework:close").in(ASSIGNED, IN_PROGRESS).leadingTo(CLOSED);
            // Luật TGPL 2017 Đ37 k1: a case may end before anybody is assigned
            case DISCONTINUE ->
                with("casework:close")
                        .in(ACCEPTED, ASSIGNED, IN_PROGRESS, SUSPENDED)
                        .leadingTo(CLOSED);
            // Luật TGPL 2017 Đ39 k1
            case HAND_OVER -> with("casework:receive-file").in(CLOSED).leadingTo(HANDED_OVER);
            // Luật TGPL 2017 Đ39 k2
            case ARCHIVE -> with("casework:receive-file").in(HANDED_OVER).leadingTo(ARCHIVED);
            // no law speaks of it; that a case which was not done has not ended is how TT 12/2018 Đ10 is read
            case REOPEN ->
                with("casework:reopen").in(CLOSED, HANDED_OVER, ARCHIVED).leadingBackToWork();
        };
    }
}
