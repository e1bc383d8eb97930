package vn.tgpl.casework.web;

import java.util.List;
import java.util.Optional;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseState;
import vn.tgpl.casework.domain.action.CaseAction;

/**
 * Where an action of a case is taken.
 *
 * @param path below the case
 * @param usual on the way that most cases go; the others stand behind one button
 */
record ActionLink(String path, String icon, boolean usual) {

    /** Empty for what is offered at each session, registration or request, not at the case. */
    static Optional<ActionLink> of(CaseAction action) {
        return switch (action) {
            case ASSIGN -> usual("assignment", "person-check");
            case ADD_EXECUTOR -> form("executors/new", "person-plus");
            case REQUEST_CHANGE -> form("change-requests/new", "person-exclamation");
            case ANSWER_CHANGE -> usual("change-answer", "reply");
            case REPLACE_EXECUTOR -> form("replacement", "arrow-left-right");
            case DECLARE_BARS -> form("bar-declaration", "person-slash");
            case REGISTER -> form("registrations/new", "envelope-check");
            case RECORD_REGISTRATION -> Optional.empty();
            case CORRECT_REGISTRATION -> Optional.empty();
            case RECORD_ACTIVITY -> usual("activities/new", "pencil-square");
            case SCHEDULE_HEARING -> usual("hearings/new", "calendar-event");
            case RECORD_OUTCOME -> Optional.empty();
            case CALL_OFF_HEARING -> Optional.empty();
            case DROP_TRIAL -> form("told-trial", "calendar-x");
            case CORRECT_MATTER -> form("matter", "pencil");
            case CORRECT_RESIDENCE -> Optional.empty();
            case KEEP_HELPING -> Optional.empty();
            case CHANGE_PARTIES -> form("parties", "people");
            case END_BENEFICIARY, RETURN_BENEFICIARY -> Optional.empty();
            case TELL_MATTERS_APART -> form("other-matters", "signpost-split");
            case RECEIVE_PAPERS -> usual("papers", "file-earmark-check");
            case EXTEND_PAPERS -> form("paper-extension", "calendar-plus");
            case CORRECT_NOTICE -> Optional.empty();
            case EXTEND_ADVICE -> form("advice-extension", "calendar-plus");
            case REQUEST_VERIFICATION -> form("verifications/new", "search");
            case RECORD_VERIFICATION -> Optional.empty();
            case WITHDRAW_VERIFICATION -> Optional.empty();
            case SUSPEND -> form("suspension", "pause-circle");
            case RESUME -> usual("resumption", "play-circle");
            case CLOSE -> usual("closure", "check2-square");
            case DISCONTINUE -> form("discontinuation", "x-square");
            case HAND_OVER -> usual("file-handover", "box-arrow-in-down");
            case ARCHIVE -> usual("archive", "archive");
            case REOPEN -> form("reopening", "arrow-counterclockwise");
        };
    }

    /** What comes next of that which may be done: nobody ends what was entrusted a moment ago and not begun. */
    static Optional<CaseAction> first(List<CaseAction> granted, CaseState state) {
        return granted.stream()
                .filter(action -> of(action).filter(ActionLink::usual).isPresent())
                .findFirst()
                .filter(action -> action != CaseAction.CLOSE || state != CaseState.ASSIGNED);
    }

    String in(CaseId id) {
        return "/cases/" + id + "/" + path;
    }

    private static Optional<ActionLink> usual(String path, String icon) {
        return Optional.of(new ActionLink(path, icon, true));
    }

    private static Optional<ActionLink> form(String path, String icon) {
        return Optional.of(new ActionLink(path, icon, false));
    }
}
