package vn.tgpl.casework.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tgpl.platform.web.Chip;
import vn.tgpl.platform.web.Fact;
import vn.tgpl.platform.web.Step;
import vn.tgpl.platform.web.TimelineItem;

/**
 * The page of a case, ready to be shown.
 *
 * @param veiled sensitive facts are masked for this viewer
 * @param mayReveal he may open them with a reason
 */
record CasePage(
        CaseHead head,
        List<Step> steps,
        @Nullable NextStep next,
        List<Action> actions,
        List<Fact> whyNot,
        List<Chip> timelineFilters,
        List<TimelineItem> timeline,
        List<SecretFact> beneficiary,
        List<List<SecretFact>> joined,
        List<SecretFact> matter,
        List<Fact> parties,
        List<Fact> executors,
        RegistrationSection.@Nullable Section registrations,
        List<HearingLine> hearings,
        List<PeriodLine> periods,
        List<PeriodLine> pastPeriods,
        List<FileLine> file,
        boolean veiled,
        boolean mayReveal) {

    /** What the law asks for next, until when. */
    record NextStep(String label, CaseTexts.DueText due, String article) {}

    /** A thing that can be done now. */
    record Action(String label, String href, String icon, boolean post, boolean usual) {}

    /** A fact that may be masked. */
    record SecretFact(String label, String value, boolean masked) {

        @Override
        public String toString() {
            return "SecretFact[" + label + "]";
        }
    }

    /** A session of a court. */
    record HearingLine(
            String when,
            String court,
            @Nullable String room,
            @Nullable String subject,
            @Nullable String outcome,
            @Nullable String off,
            @Nullable String warning,
            @Nullable String outcomeHref,
            @Nullable String callOffHref) {}

    /** A deadline with what became of it. */
    /** @param detail what has to be done in particular, null where the label says it all */
    record PeriodLine(
            String label,
            String tone,
            String words,
            String moment,
            String article,
            String who,
            @Nullable String detail) {}

    /** An item of the file; its detail, where there is any, has a line for each part. */
    record FileLine(
            String label,
            String tone,
            String state,
            @Nullable String detail) {}
}
