package vn.tgpl.casework.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.Assurance;
import vn.tgpl.casework.domain.BarAnswer;
import vn.tgpl.casework.domain.Reassignment;
import vn.tgpl.casework.domain.ReplaceExecutor;
import vn.tgpl.casework.domain.Waiver;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.offices.Offices;
import vn.tgpl.platform.batch.BatchItem;
import vn.tgpl.platform.batch.NewBatch;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.practitioners.PractitionerView;

/** Reads which cases were chosen for whom, and makes a batch of them. */
@Component
class ReassignmentChoice {

    private final Offices offices;
    private final CaseTexts texts;

    ReassignmentChoice(Offices offices, CaseTexts texts) {
        this.offices = offices;
        this.texts = texts;
    }

    /** Gives each chosen case that names nobody to whoever takes all, and says at its row what cannot be. */
    void check(ReassignmentForm form, List<ReassignmentLine> lines, BindingResult errors) {
        if (form.isEvery()) {
            lines.stream()
                    .filter(line -> line.whyNot() == null)
                    .forEach(line -> row(form, line).setChosen(true));
        }
        List<ReassignmentLine> chosen =
                lines.stream().filter(line -> row(form, line).isChosen()).toList();
        if (chosen.isEmpty()) {
            errors.reject("casework.reassignment.nothing");
        }
        for (ReassignmentLine line : chosen) {
            ReassignmentForm.Row row = row(form, line);
            if (row.getSuccessor() == null) {
                row.setSuccessor(form.getForAll());
            }
            String field = "rows[" + line.at() + "].successor";
            if (line.whyNot() != null) {
                errors.rejectValue(field, "casework.reassignment.notNow", new Object[] {line.whyNot()}, null);
            } else if (row.getSuccessor() == null) {
                errors.rejectValue(field, "casework.reassignment.nobody");
            } else if (fit(line, row.getSuccessor()).isEmpty()) {
                errors.rejectValue(
                        field, "casework.reassignment.unfit", new Object[] {why(line, row.getSuccessor())}, null);
            }
            checkBars(form, line, errors);
        }
    }

    /** What is declared of whoever takes the case, for it alone or for all that are handed on. */
    private void checkBars(ReassignmentForm form, ReassignmentLine line, BindingResult errors) {
        ReassignmentForm.Row row = row(form, line);
        if (row.getBars() == null && form.isNoBars() && line.bars().isAsked()) {
            row.setBars(BarAnswer.NO_BAR);
        }
        line.bars()
                .against(new BarAnswer(row.getBars()))
                .ifPresent(refusal ->
                        errors.rejectValue("rows[" + line.at() + "].bars", refusal.messageKey(), refusal.args(), null));
    }

    /** Of choices that were found in order. */
    NewBatch batch(ReassignmentForm form, List<ReassignmentLine> lines, PractitionerView leaving) {
        List<BatchItem> items = new ArrayList<>();
        for (ReassignmentLine line : lines) {
            ReassignmentForm.Row row = row(form, line);
            if (row.isChosen()) {
                items.add(item(items.size(), form, row, line, leaving));
            }
        }
        OfficeView office = offices.get(leaving.office());
        return new NewBatch(
                Objects.requireNonNull(form.getId()),
                Reassignment.KIND,
                texts.text("casework.reassignment.of", leaving.fullName()),
                Objects.requireNonNull(form.getReason()),
                leaving.office(),
                leaving.centre(),
                office.provinceCode(),
                items);
    }

    private BatchItem item(
            int place,
            ReassignmentForm form,
            ReassignmentForm.Row row,
            ReassignmentLine line,
            PractitionerView leaving) {
        UUID successor = Objects.requireNonNull(row.getSuccessor());
        ReplaceExecutor command = new ReplaceExecutor(
                new CaseId(Objects.requireNonNull(row.getCaseId())),
                row.getVersion(),
                Objects.requireNonNull(row.getAssignmentId()),
                Objects.requireNonNull(form.getGroundCode()),
                Objects.requireNonNull(form.getReason()),
                Objects.requireNonNull(form.getNotifiedOn()),
                new PractitionerId(successor),
                Objects.requireNonNull(form.getDecidedOn()),
                null,
                new Assurance(Waiver.NONE, new BarAnswer(row.getBars())));
        String name = fit(line, successor).map(CandidateLine::name).orElse("");
        return BatchItem.waiting(
                place,
                command.caseId().value(),
                line.code(),
                leaving.fullName() + " → " + name,
                Reassignment.details(command, leaving.id()));
    }

    private static Optional<CandidateLine> fit(ReassignmentLine line, @Nullable UUID successor) {
        return line.fit().stream().filter(one -> one.id().equals(successor)).findFirst();
    }

    private String why(ReassignmentLine line, UUID successor) {
        return line.unfit().stream()
                .filter(one -> one.id().equals(successor))
                .findFirst()
                .map(one -> one.caution() == null ? String.join(" ", one.reasons()) : one.caution())
                .orElseGet(() -> texts.text("validation.unknownChoice"));
    }

    private static ReassignmentForm.Row row(ReassignmentForm form, ReassignmentLine line) {
        return form.getRows().get(line.at());
    }
}
