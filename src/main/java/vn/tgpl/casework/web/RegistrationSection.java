package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.WorkingCalendar;
import vn.tgpl.casework.RegistrationReply;
import vn.tgpl.casework.domain.Capacity;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.ExecutorOnFile;
import vn.tgpl.casework.domain.RegistrationOutcome;
import vn.tgpl.casework.domain.RegistrationQueries;
import vn.tgpl.casework.domain.action.ActionPermission;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.action.Procedure;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** The registrations of a case on its page. */
@Component
class RegistrationSection {

    private final RegistrationsOnPage registrations;
    private final RegistrationTexts words;
    private final CaseTexts texts;
    private final WorkingCalendar calendar;
    private final Clock clock;

    RegistrationSection(
            RegistrationsOnPage registrations,
            RegistrationTexts words,
            CaseTexts texts,
            WorkingCalendar calendar,
            Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
        this.registrations = registrations;
        this.words = words;
        this.texts = texts;
    }

    /**
     * The section, ready to be shown.
     *
     * @param article of the law of the procedure
     * @param unregistered names of those who perform the case and have sent no registration that stands, null for none
     * @param nobodyFor names of those of several who are helped for whom none stands, null for none
     */
    record Section(
            String article,
            List<Line> lines,
            @Nullable String unregistered,
            @Nullable String nobodyFor) {

        @Override
        public String toString() {
            return "Section[" + lines.size() + "]";
        }
    }

    /**
     * A registration.
     *
     * @param late that the authority has had its time and not answered, null of any other
     * @param answerHref where its answer is recorded, null when none may be
     * @param correctHref where it is told right or withdrawn, null when that may not be
     */
    record Line(
            String practitioner,
            String with,
            @Nullable String answer,
            @Nullable String late,
            String tone,
            String state,
            @Nullable String answerHref,
            @Nullable String correctHref) {

        @Override
        public String toString() {
            return "Line[" + state + "]";
        }
    }

    private String article(CaseFile.Head head) {
        return texts.text("casework.registrations.article." + Procedure.of(head.statusCode(), head.fieldCode()));
    }

    /** @return null for a case that knows no registration */
    @Nullable
    Section of(CaseFile file, List<ActionPermission> permissions, boolean veiled, Actor actor) {
        if (!CaseAction.REGISTER.rule().isKnownIn(file.head().form())
                || file.executors().isEmpty()) {
            return null;
        }
        List<RegistrationQueries.Registered> all = registrations.of(file);
        boolean mayAnswer = may(CaseAction.RECORD_REGISTRATION, permissions);
        boolean mayCorrect = may(CaseAction.CORRECT_REGISTRATION, permissions);
        return new Section(
                article(file.head()),
                LikeRegistrations.answeredAlike(all).stream()
                        .map(one -> line(one, file, mayAnswer, mayCorrect && one.isCorrectedBy(actor, file), veiled))
                        .toList(),
                new Unregistered(file, all).executors(),
                new Unregistered(file, all).people());
    }

    private static boolean may(CaseAction action, List<ActionPermission> permissions) {
        return permissions.stream().anyMatch(one -> one.action() == action && one.granted());
    }

    private @Nullable String late(RegistrationQueries.Registered one, CaseFile file) {
        boolean criminal = one.capacity() == Capacity.DEFENDER
                || "CRIMINAL".equals(file.head().fieldCode());
        return RegistrationReply.isLate(criminal, one.sentOn(), LocalDate.now(clock), calendar)
                        && file.head().state().isOpen()
                ? texts.text(
                        criminal ? "casework.registration.late.hours" : "casework.registration.late.days",
                        Display.date(RegistrationReply.lastDay(criminal, one.sentOn(), calendar)))
                : null;
    }

    /** From when whoever sent it performs the case no more, null while he does. */
    private static @Nullable LocalDate left(RegistrationQueries.Registered one, CaseFile file) {
        return file.executors().stream()
                .filter(executor -> executor.id().equals(one.assignmentId()))
                .map(ExecutorOnFile::endedOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Line line(LikeRegistrations alike, CaseFile file, boolean mayAnswer, boolean mayCorrect, boolean veiled) {
        RegistrationQueries.Registered one = alike.first();
        RegistrationOutcome outcome = one.outcome();
        boolean open = one.stands();
        LocalDate left = left(one, file);
        String path = "/cases/" + file.head().id() + "/registrations/" + one.id();
        return new Line(
                one.practitioner(),
                words.with(alike, file),
                veiled || one.answers().isEmpty()
                        ? null
                        : words.answer(one.answers().get(one.answers().size() - 1)),
                outcome == null && left == null ? late(one, file) : null,
                outcome == null || (open && left != null) ? "waiting" : open ? "done" : "overdue",
                outcome == RegistrationOutcome.REGISTERED && left != null
                        ? texts.text("casework.registered.LEFT", Display.date(left))
                        : words.outcome(outcome),
                mayAnswer && open && alike.isForSomebodyHelped(file) ? path + "/answer" : null,
                mayCorrect ? path + "/correction" : null);
    }
}
