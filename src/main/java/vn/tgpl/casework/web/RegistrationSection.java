package vn.tgpl.casework.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.ExecutorOnFile;
import vn.tgpl.casework.domain.RegistrationOutcome;
import vn.tgpl.casework.domain.RegistrationQueries;
import vn.tgpl.casework.domain.action.ActionPermission;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.action.Procedure;

/** The registrations of a case on its page. */
@Component
class RegistrationSection {

    private final RegistrationsOnPage registrations;
    private final RegistrationTexts words;
    private final CaseTexts texts;

    RegistrationSection(RegistrationsOnPage registrations, RegistrationTexts words, CaseTexts texts) {
        this.registrations = registrations;
        this.words = words;
        this.texts = texts;
    }

    /**
     * The section, ready to be shown.
     *
     * @param article of the law of the procedure
     * @param unregistered names of those who perform the case and have sent no registration that stands, null for none
     */
    record Section(
            String article, List<Line> lines, @Nullable String unregistered) {}

    /**
     * A registration.
     *
     * @param answerHref where its answer is recorded, null when none may be
     */
    record Line(
            String practitioner,
            String with,
            @Nullable String answer,
            String tone,
            String state,
            @Nullable String answerHref) {

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
    Section of(CaseFile file, List<ActionPermission> permissions, boolean veiled) {
        if (!CaseAction.REGISTER.rule().isKnownIn(file.head().form())
                || file.executors().isEmpty()) {
            return null;
        }
        List<RegistrationQueries.Registered> all = registrations.of(file);
        boolean mayAnswer =
                permissions.stream().anyMatch(one -> one.action() == CaseAction.RECORD_REGISTRATION && one.granted());
        return new Section(
                article(file.head()),
                all.stream().map(one -> line(one, file, mayAnswer, veiled)).toList(),
                unregistered(file, all));
    }

    private Line line(RegistrationQueries.Registered one, CaseFile file, boolean mayAnswer, boolean veiled) {
        RegistrationOutcome outcome = one.outcome();
        boolean open = outcome == null || !outcome.endsRegistration();
        String state = outcome == null ? "AWAITED" : outcome.name();
        return new Line(
                one.practitioner(),
                words.with(one),
                veiled || one.answers().isEmpty()
                        ? null
                        : words.answer(one.answers().get(one.answers().size() - 1)),
                outcome == null ? "waiting" : open ? "done" : "overdue",
                texts.text("casework.registered." + state),
                mayAnswer && open ? "/cases/" + file.head().id() + "/registrations/" + one.id() + "/answer" : null);
    }

    private static @Nullable String unregistered(CaseFile file, List<RegistrationQueries.Registered> all) {
        Set<UUID> standing = all.stream()
                .filter(one -> one.outcome() == null || !one.outcome().endsRegistration())
                .map(RegistrationQueries.Registered::assignmentId)
                .collect(Collectors.toSet());
        String names = file.head().state().isOpen()
                ? file.performing().stream()
                        .filter(executor -> !standing.contains(executor.id()))
                        .map(ExecutorOnFile::name)
                        .collect(Collectors.joining(", "))
                : "";
        return names.isEmpty() ? null : names;
    }
}
