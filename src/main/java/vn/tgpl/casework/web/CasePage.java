package vn.tgpl.casework.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tgpl.platform.web.Chip;
import vn.tgpl.platform.web.Fact;
import vn.tgpl.platform.web.PageSection;
import vn.tgpl.platform.web.Step;
import vn.tgpl.platform.web.TimelineItem;

/**
 * The page of a case, ready to be shown.
 *
 * @param next null once the case is archived: nothing more is to be done
 * @param numbersToOpen the viewer sees numbers of parties masked and may open them with a reason
 * @param sections what other modules have to say of the case
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
        boolean numbersToOpen,
        List<Fact> executors,
        RegistrationSection.@Nullable Section registrations,
        List<HearingLine> hearings,
        List<PeriodLine> periods,
        List<PeriodLine> pastPeriods,
        List<FileLine> file,
        List<PageSection> sections,
        boolean veiled,
        boolean mayReveal) {

    /**
     * What comes next.
     *
     * @param lead what has to be known before it, null for most cases
     * @param detail until when or what, in words
     * @param article of what the law asks for, null of a session and of what has no period
     * @param due how far it is, null where nothing has a day
     */
    record NextStep(
            @Nullable String lead,
            String label,
            String detail,
            @Nullable String article,
            @Nullable Due due) {

        NextStep(String label, String detail, @Nullable String article, @Nullable Due due) {
            this(null, label, detail, article, due);
        }

        NextStep after(@Nullable String first) {
            return new NextStep(first, label, detail, article, due);
        }

        /** @param at the moment for machines */
        record Due(String tone, String words, String at) {}
    }

    /**
     * A thing that can be done now.
     *
     * @param primary it is what comes next for the viewer
     */
    record Action(String label, String href, String icon, boolean usual, boolean primary) {}

    /** The way to a form. */
    record Change(String label, String href) {}

    /**
     * A fact that may be masked.
     *
     * @param href of the page that tells more, null where there is none or the viewer may not open it
     * @param change how it is corrected, null where it is not here, or not by this viewer
     * @param unprinted whether it stands on the screen alone and leaves no trace on paper
     */
    record SecretFact(
            String label,
            String value,
            boolean masked,
            @Nullable String href,
            @Nullable Change change,
            boolean unprinted) {

        SecretFact changedAt(Change way) {
            return new SecretFact(label, value, masked, href, way, unprinted);
        }

        SecretFact unprintedIf(boolean screenOnly) {
            return new SecretFact(label, value, masked, href, change, screenOnly);
        }

        @Override
        public String toString() {
            return "SecretFact[" + label + "]";
        }
    }

    /**
     * A session of a court.
     *
     * @param offDay that its day is not worked, null of one that is and of a session that is over
     */
    record HearingLine(
            String when,
            String court,
            @Nullable String room,
            @Nullable String subject,
            @Nullable String outcome,
            @Nullable String off,
            @Nullable String warning,
            @Nullable String offDay,
            @Nullable String outcomeHref,
            @Nullable String callOffHref,
            @Nullable String dropHref) {}

    /**
     * A deadline with what became of it.
     *
     * @param detail what has to be done in particular, null where the label says it all
     * @param noticeHref where the notice from which it runs is corrected, null for whoever may not
     */
    record PeriodLine(
            String label,
            String tone,
            String words,
            String moment,
            String article,
            String who,
            @Nullable String detail,
            @Nullable String noticeHref) {}

    /** An item of the file; its detail, where there is any, has a line for each part. */
    record FileLine(
            String label,
            String tone,
            String state,
            @Nullable String detail) {

        boolean isMissing() {
            return tone.equals("waiting");
        }
    }
}
