package vn.tgpl.casework.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.CaseFileQueries;
import vn.tgpl.casework.domain.FileReceipts;
import vn.tgpl.casework.domain.FilesAwaited;
import vn.tgpl.casework.domain.HandOverFile;
import vn.tgpl.casework.domain.HandoverDay;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.action.CaseActions;
import vn.tgpl.casework.domain.action.WhyNot;
import vn.tgpl.offices.Offices;
import vn.tgpl.people.SensitiveFact;
import vn.tgpl.people.Sight;
import vn.tgpl.platform.batch.BatchItem;
import vn.tgpl.platform.batch.NewBatch;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.OfficeId;

/** Puts together which files may have come in, and makes a batch of those that were chosen. */
@Component
class FileHandoversPage {

    /** Each case is read in full, so that no more are shown at once. */
    static final int MOST = 40;

    private final FilesAwaited awaited;
    private final CaseFileQueries files;
    private final HandoverDay days;
    private final FileChecklist checklist;
    private final Offices offices;
    private final CaseTexts texts;

    FileHandoversPage(
            FilesAwaited awaited,
            CaseFileQueries files,
            HandoverDay days,
            FileChecklist checklist,
            Offices offices,
            CaseTexts texts) {
        this.awaited = awaited;
        this.files = files;
        this.days = days;
        this.checklist = checklist;
        this.offices = offices;
        this.texts = texts;
    }

    /** The cases that were chosen in the list, or all that wait for their files, each handed in by whoever performs it. */
    void begin(List<UUID> chosen, FileHandoversForm form, Actor actor) {
        List<CaseId> ids = chosen.isEmpty()
                ? awaited.within(actor.scope(), MOST)
                : chosen.stream().distinct().limit(MOST).map(CaseId::new).toList();
        for (CaseId id : ids) {
            files.find(id, actor.scope()).ifPresent(file -> {
                FileHandoversForm.Row row = new FileHandoversForm.Row();
                row.setCaseId(id.value());
                row.setChosen(!chosen.isEmpty());
                file.performing().stream().findFirst().ifPresent(executor -> row.setHandedBy(executor.name()));
                form.getRows().add(row);
            });
        }
    }

    /** The cases as they stand, in the order of the form. */
    List<FileHandoversLine> lines(FileHandoversForm form, Actor actor) {
        List<FileHandoversLine> lines = new ArrayList<>();
        for (int at = 0; at < Math.min(form.getRows().size(), MOST); at++) {
            UUID id = form.getRows().get(at).getCaseId();
            Optional<CaseFile> found = id == null ? Optional.empty() : files.find(new CaseId(id), actor.scope());
            if (found.isPresent()) {
                lines.add(line(at, found.get(), form.getHandedOn(), actor));
            }
        }
        return lines;
    }

    private FileHandoversLine line(int at, CaseFile file, @Nullable LocalDate handedOn, Actor actor) {
        boolean veiled = !Sight.of(actor, file.standing(actor.id()).executor()).shows(SensitiveFact.MATTER);
        return new FileHandoversLine(
                at,
                "/cases/" + file.head().id(),
                file.head().code(),
                String.join(
                        " · ",
                        file.head().headed().name(),
                        texts.form(file.head().form()),
                        texts.field(file.head().fieldCode(), file.head().acceptedAt())),
                texts.state(file.head().state()),
                checklist.of(file, veiled).stream()
                        .filter(CasePage.FileLine::isMissing)
                        .map(CasePage.FileLine::label)
                        .collect(Collectors.joining("; ")),
                whyNot(file, handedOn, actor));
    }

    private @Nullable String whyNot(CaseFile file, @Nullable LocalDate handedOn, Actor actor) {
        WhyNot obstacle = CaseActions.permission(CaseAction.HAND_OVER, file.standing(actor.id()), actor::may)
                .obstacle();
        if (obstacle != null) {
            return texts.text(obstacle.reasonKey());
        }
        return handedOn == null
                ? null
                : days.objection(handedOn, file)
                        .map(refusal -> texts.text(refusal.messageKey(), refusal.args()))
                        .orElse(null);
    }

    /** Says what of the choices is missing; a case that cannot be taken is left out, and keeps nobody from the others. */
    void check(FileHandoversForm form, List<FileHandoversLine> lines, BindingResult errors) {
        if (form.isEvery()) {
            lines.forEach(line -> row(form, line).setChosen(true));
        }
        if (taken(form, lines).isEmpty()) {
            errors.reject("casework.handovers.nothing");
        }
        for (FileHandoversLine line : taken(form, lines)) {
            String by = row(form, line).getHandedBy();
            if (by == null || by.isBlank()) {
                errors.rejectValue("rows[" + line.at() + "].handedBy", "casework.handovers.nobody");
            }
        }
    }

    NewBatch batch(FileHandoversForm form, List<FileHandoversLine> lines, Actor actor) {
        OfficeId office = actor.scope().office();
        List<BatchItem> items = new ArrayList<>();
        for (FileHandoversLine line : taken(form, lines)) {
            FileHandoversForm.Row row = row(form, line);
            HandOverFile command = new HandOverFile(
                    new CaseId(Objects.requireNonNull(row.getCaseId())),
                    Objects.requireNonNull(form.getHandedOn()),
                    Objects.requireNonNull(row.getHandedBy()),
                    row.getNote());
            items.add(BatchItem.waiting(
                    items.size(),
                    command.caseId().value(),
                    line.code(),
                    texts.text("casework.handovers.told", command.handedBy(), Display.date(command.handedOn())),
                    FileReceipts.details(command)));
        }
        return new NewBatch(
                Objects.requireNonNull(form.getId()),
                FileReceipts.KIND,
                texts.text("casework.handovers.of", items.size(), actor.displayName()),
                Objects.requireNonNull(form.getReason()),
                office,
                actor.scope().centre(),
                offices.get(office).provinceCode(),
                items);
    }

    void show(FileHandoversForm form, List<FileHandoversLine> lines, Actor actor, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("lines", lines);
        model.addAttribute("taken", taken(form, lines));
        model.addAttribute(
                "leftOut",
                lines.stream()
                        .filter(line -> row(form, line).isChosen() && line.whyNot() != null)
                        .toList());
        model.addAttribute("full", lines.size() >= MOST);
        model.addAttribute("receiver", actor.displayName());
        model.addAttribute("handedOn", form.getHandedOn() == null ? null : Display.date(form.getHandedOn()));
    }

    private static List<FileHandoversLine> taken(FileHandoversForm form, List<FileHandoversLine> lines) {
        return lines.stream()
                .filter(line -> row(form, line).isChosen() && line.whyNot() == null)
                .toList();
    }

    private static FileHandoversForm.Row row(FileHandoversForm form, FileHandoversLine line) {
        return form.getRows().get(line.at());
    }
}
