package vn.tgpl.casework.domain.action;

import vn.tgpl.casework.CaseState;

/** What can be done with a case; {@link ActionTable} says when and by whom. */
public enum CaseAction {
    ASSIGN,
    ADD_EXECUTOR,
    REQUEST_CHANGE,
    ANSWER_CHANGE,
    REPLACE_EXECUTOR,
    DECLARE_BARS,
    REGISTER,
    RECORD_REGISTRATION,
    CORRECT_REGISTRATION,
    RECORD_ACTIVITY,
    SCHEDULE_HEARING,
    RECORD_OUTCOME,
    CALL_OFF_HEARING,
    DROP_TRIAL,
    RECEIVE_PAPERS,
    EXTEND_PAPERS,
    CORRECT_NOTICE,
    CORRECT_MATTER,
    CORRECT_RESIDENCE,
    KEEP_HELPING,
    CHANGE_PARTIES,
    END_BENEFICIARY,
    RETURN_BENEFICIARY,
    TELL_MATTERS_APART,
    EXTEND_ADVICE,
    REQUEST_VERIFICATION,
    RECORD_VERIFICATION,
    WITHDRAW_VERIFICATION,
    SUSPEND,
    RESUME,
    CLOSE,
    DISCONTINUE,
    HAND_OVER,
    ARCHIVE,
    REOPEN;

    public String right() {
        return rule().right();
    }

    /** Work on the matter itself belongs to whoever is assigned. */
    boolean belongsToExecutor() {
        return rule().executorOnly();
    }

    public ActionRule rule() {
        return ActionTable.rule(this);
    }

    public CaseState after(CaseState before, boolean assigned) {
        return rule().target().after(before, assigned);
    }
}
