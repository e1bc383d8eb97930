package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.BarQuestion;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.CaseFileQueries;
import vn.tgpl.casework.domain.CasesInHand;
import vn.tgpl.casework.domain.ExecutorOnFile;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.action.CaseActions;
import vn.tgpl.casework.domain.action.WhyNot;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.platform.Option;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.practitioners.PractitionerView;
import vn.tgpl.practitioners.Practitioners;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Puts together which cases of somebody may be handed on, and to whom. */
@Component
class ReassignmentPage {

    /** Each case is read in full, so that no more are shown at once. */
    static final int MOST = 40;

    private final CasesInHand inHand;
    private final CaseFileQueries files;
    private final Candidates candidates;
    private final BarChoices bars;
    private final Practitioners practitioners;
    private final Catalogue catalogue;
    private final CaseTexts texts;
    private final Clock clock;

    ReassignmentPage(
            CasesInHand inHand,
            CaseFileQueries files,
            Candidates candidates,
            BarChoices bars,
            Practitioners practitioners,
            Catalogue catalogue,
            CaseTexts texts,
            Clock clock) {
        this.inHand = inHand;
        this.files = files;
        this.candidates = candidates;
        this.bars = bars;
        this.practitioners = practitioners;
        this.catalogue = catalogue;
        this.texts = texts;
        this.clock = clock;
    }

    PractitionerView practitioner(PractitionerId id) {
        return practitioners.find(id).orElseThrow(NotFound::new);
    }

    /** Every case with nobody chosen for it yet, as it stands. */
    List<ReassignmentLine> begin(PractitionerId id, ReassignmentForm form, Actor actor) {
        List<CaseFile> cases = files(id, actor);
        for (CaseFile file : cases) {
            ReassignmentForm.Row row = new ReassignmentForm.Row();
            row.setCaseId(file.head().id().value());
            row.setVersion(file.head().version());
            row.setAssignmentId(performing(file, id).map(ExecutorOnFile::id).orElse(null));
            form.getRows().add(row);
        }
        return lines(cases, form, actor);
    }

    /** The cases as they stand, in the order of the form; whatever is no longer in hand has gone from it. */
    List<ReassignmentLine> lines(PractitionerId id, ReassignmentForm form, Actor actor) {
        return lines(files(id, actor), form, actor);
    }

    private List<ReassignmentLine> lines(List<CaseFile> cases, ReassignmentForm form, Actor actor) {
        LocalDate day = Objects.requireNonNullElseGet(form.getDecidedOn(), () -> LocalDate.now(clock));
        Map<UUID, CaseFile> found = new LinkedHashMap<>();
        cases.forEach(file -> found.put(file.head().id().value(), file));
        Map<CaseId, CandidateList> ranked = candidates.ofAll(List.copyOf(found.values()), day);
        List<ReassignmentLine> lines = new ArrayList<>();
        for (int at = 0; at < form.getRows().size(); at++) {
            ReassignmentForm.Row row = form.getRows().get(at);
            CaseFile file = found.get(row.getCaseId());
            if (file != null) {
                lines.add(line(at, row, file, ranked.get(file.head().id()), day, actor));
            }
        }
        return lines;
    }

    private ReassignmentLine line(
            int at,
            ReassignmentForm.Row row,
            CaseFile file,
            @Nullable CandidateList ranked,
            LocalDate day,
            Actor actor) {
        WhyNot obstacle = CaseActions.permission(CaseAction.REPLACE_EXECUTOR, file.standing(actor.id()), actor::may)
                .obstacle();
        CandidateList all = Objects.requireNonNull(ranked);
        List<CandidateLine> fit =
                all.fit().stream().filter(one -> one.caution() == null).toList();
        // somebody with a warning is chosen with its explanation, at the case itself
        List<CandidateLine> unfit = Stream.concat(
                        all.unfit().stream(), all.fit().stream().filter(one -> one.caution() != null))
                .toList();
        BarQuestion asked = bars.question(file, day);
        return new ReassignmentLine(
                at,
                "/cases/" + file.head().id(),
                file.head().code(),
                String.join(
                        " · ",
                        file.head().headed().name(),
                        texts.form(file.head().form()),
                        texts.field(file.head().fieldCode(), file.head().acceptedAt())),
                obstacle == null ? null : texts.text(obstacle.reasonKey()),
                fit,
                unfit,
                asked,
                bars.of(asked),
                Objects.toString(row.getBars(), ""),
                Objects.toString(row.getSuccessor(), ""));
    }

    void show(PractitionerView leaving, List<ReassignmentLine> lines, Model model) {
        model.addAttribute("leaving", leaving.fullName());
        model.addAttribute("path", "/practitioners/" + leaving.id() + "/case-handover");
        model.addAttribute("back", "/practitioners/" + leaving.id());
        model.addAttribute("lines", lines);
        model.addAttribute("full", lines.size() >= MOST);
        model.addAttribute(
                "asksBars", lines.stream().anyMatch(line -> line.bars().isAsked()));
        model.addAttribute("grounds", grounds());
        model.addAttribute(
                "everybody",
                lines.stream()
                        .flatMap(line -> line.fit().stream())
                        .map(one -> new Option(one.id().toString(), one.name()))
                        .distinct()
                        .toList());
    }

    private List<Option> grounds() {
        return catalogue.codes(CodeList.REPLACEMENT_GROUND, LocalDate.now(clock)).stream()
                .map(ground -> new Option(
                        ground.code(),
                        ground.legalReference() == null
                                ? ground.label()
                                : ground.label() + " (" + ground.legalReference() + ")"))
                .toList();
    }

    private List<CaseFile> files(PractitionerId id, Actor actor) {
        return inHand.of(id, actor.scope(), MOST).stream()
                .flatMap(found -> files.find(found, actor.scope()).stream())
                .toList();
    }

    private static Optional<ExecutorOnFile> performing(CaseFile file, @Nullable PractitionerId id) {
        return file.performing().stream()
                .filter(one -> one.practitioner().equals(id))
                .findFirst();
    }
}
