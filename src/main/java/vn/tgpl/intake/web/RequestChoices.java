package vn.tgpl.intake.web;

import java.util.List;
import vn.tgpl.platform.Option;

/**
 * The choices of the request form.
 *
 * @param typedLater the channels through which a request may come in before it is typed, joined by bars
 * @param receivedWithin calendar days before today on which it may have come in
 * @param limitationNear working days left of a limitation period under which a request is accepted at once
 * @param connectedGroups the groups that ask for a connected matter, joined by bars
 * @param connected the answers to whether the matter is connected
 * @param companionGroups the groups that take in companions, joined by bars
 * @param areaGroups the groups that ask where somebody lives, joined by bars
 * @param handedIn the answers to whether something of the dossier is there
 */
record RequestChoices(
        List<Option> channels,
        String typedLater,
        int receivedWithin,
        int limitationNear,
        List<Option> fields,
        List<Option> forms,
        List<Option> statuses,
        List<Option> stages,
        List<Option> roles,
        List<GroupLine> groups,
        String connectedGroups,
        List<Option> connected,
        String companionGroups,
        String areaGroups,
        List<Option> claimedAs,
        List<PaperLine> papers,
        List<Option> paperForms,
        List<Option> handedIn) {

    /** A group of today's law. */
    record GroupLine(String code, String label, String note, boolean hardship, String article) {}

    /** A paper and the groups it can prove, joined by bars; one that may stand for any group stands last. */
    record PaperLine(String code, String label, String groups, boolean yearly, boolean forOneGroup) {}
}
