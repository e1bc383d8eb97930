package vn.tgpl.casework.domain.action;

/** Asks for an action with every right. */
abstract class PermittedActions {

    static WhyNot obstacle(CaseAction action, Standing standing) {
        return CaseActions.permission(action, standing, any -> true).obstacle();
    }
}
