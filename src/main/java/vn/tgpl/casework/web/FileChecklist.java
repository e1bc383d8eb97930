package vn.tgpl.casework.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.Certificate;
import vn.tgpl.casework.domain.EndingOnFile;
import vn.tgpl.casework.domain.FileItem;
import vn.tgpl.casework.domain.JoinedBeneficiary;
import vn.tgpl.casework.domain.PapersOnFile;
import vn.tgpl.casework.domain.WorkOnFile;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.intake.CamePaper;
import vn.tgpl.intake.OwedPapers;
import vn.tgpl.intake.RequestDossier;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.Requests;
import vn.tgpl.shared.Display;

/** What the file of a case should hold, and what the system knows of each item (TT 12/2018 Đ11). */
@Component
class FileChecklist {

    private final Catalogue catalogue;
    private final Requests requests;
    private final PapersOnFile papers;
    private final OwedPapers owed;
    private final CaseDossier dossiers;
    private final CaseTexts texts;

    FileChecklist(
            Catalogue catalogue,
            Requests requests,
            PapersOnFile papers,
            OwedPapers owed,
            CaseDossier dossiers,
            CaseTexts texts) {
        this.dossiers = dossiers;
        this.owed = owed;
        this.catalogue = catalogue;
        this.requests = requests;
        this.papers = papers;
        this.texts = texts;
    }

    /** @param veiled the viewer does not see the facts of the matter */
    List<CasePage.FileLine> of(CaseFile file, boolean veiled) {
        @Nullable EndingOnFile ending = file.ending();
        String shown = requests.papersInWords(new RequestId(file.head().requestId()), LocaleContextHolder.getLocale());
        RequestDossier dossier = dossiers.ofPrincipal(file);
        boolean proofsCame = isLacking(dossier) && !papers.owed(file, null).proofs();
        boolean papersShown = !shown.isEmpty() || file.joined().stream().anyMatch(one -> one.papers() != null);
        boolean completed = ending != null && catalogue.is(CodeMark.COMPLETION, ending.resultCode(), ending.closedOn());
        return Arrays.stream(FileItem.values())
                .filter(item -> item.belongsTo(file))
                .map(item -> line(
                        item,
                        item.presenceIn(
                                file,
                                dossiers.ofAll(file, dossier),
                                proofsCame,
                                papersShown,
                                completed,
                                this::isMarked),
                        file,
                        dossier,
                        veiled ? null : shown))
                .toList();
    }

    private boolean isMarked(CodeMark mark, WorkOnFile work) {
        return catalogue.is(mark, work.typeCode(), work.performedOn());
    }

    /** @param shown proof papers of the principal beneficiary in words, null where the viewer does not see them */
    private CasePage.FileLine line(
            FileItem item, FileItem.Presence presence, CaseFile file, RequestDossier dossier, @Nullable String shown) {
        String tone =
                switch (presence) {
                    case PRESENT, HANDED_IN -> "done";
                    case AWAITED, NOT_HANDED_IN -> "waiting";
                    case NOT_RECORDED, NOT_TRACKED, NOT_NEEDED -> "neutral";
                };
        return new CasePage.FileLine(
                texts.text("casework.file." + item),
                tone,
                texts.text("casework.presence." + presence),
                shown == null ? null : detail(item, file, presence, dossier, shown));
    }

    private @Nullable String detail(
            FileItem item, CaseFile file, FileItem.Presence presence, RequestDossier dossier, String shown) {
        String told =
                switch (item) {
                    case REQUEST -> dossiers.inWords(file, dossier);
                    case PROOF_PAPERS -> papers(file, presence, shown);
                    case VERIFICATION_RESULT -> verifications(file);
                    default -> "";
                };
        return told.isEmpty() ? null : told;
    }

    private static boolean isLacking(RequestDossier dossier) {
        return Boolean.FALSE.equals(dossier.application()) || Boolean.FALSE.equals(dossier.documents());
    }

    /** Which papers were shown, and which are owed until they arrive; it tells of which group everybody who is helped is. */
    private String papers(CaseFile file, FileItem.Presence presence, String shown) {
        boolean owing = presence == FileItem.Presence.NOT_HANDED_IN && file.firstEnd() == null;
        String first = lines(
                "\n",
                Stream.of(shown, came(file, null), owing ? owed(file.head().papersOwed()) : ""));
        // where another one heads the case, whose they are is said of his, too
        boolean named = !first.isEmpty() && !file.isHeadedBy(file.beneficiary().id());
        Stream<String> principal = Stream.of(
                named
                        ? texts.text("casework.file.of", file.beneficiary().fullName(), first.replace("\n", "; "))
                        : first);
        Stream<String> joined = CaseDossier.helpedBeside(file).map(one -> papers(file, one));
        return lines("\n", Stream.concat(principal, joined));
    }

    /** What came of somebody after the acceptance at once, by name and day. */
    private String came(CaseFile file, @Nullable UUID person) {
        return lines(
                "\n",
                Certificate.once(noted(file, person), Noted::paper).stream()
                        .map(one -> texts.text(
                                "casework.file.came", owed.words(one.paper(), one.on()), Display.date(one.on()))));
    }

    private record Noted(CamePaper paper, LocalDate on) {}

    private List<Noted> noted(CaseFile file, @Nullable UUID person) {
        return papers.arrived(file, person).stream()
                .flatMap(one -> one.papers().stream().map(paper -> new Noted(paper, one.on())))
                .toList();
    }

    private String papers(CaseFile file, JoinedBeneficiary one) {
        String papers = lines(
                "; ",
                Stream.of(
                        Objects.requireNonNullElse(one.papers(), ""), came(file, one.personId()), owed(one.owedNow())));
        return papers.isEmpty()
                ? ""
                : texts.text("casework.file.of", one.person().fullName(), papers);
    }

    private String owed(@Nullable String papers) {
        return papers == null || papers.isEmpty() ? "" : texts.text("casework.file.owed", papers);
    }

    private String verifications(CaseFile file) {
        return lines(
                "\n",
                file.verifications().stream()
                        .filter(one -> one.ending() == null)
                        .map(one -> one.resultOn() == null
                                ? texts.text("casework.file.verification.awaited", one.counterpart())
                                : texts.text(
                                        "casework.file.verification",
                                        one.counterpart(),
                                        Display.date(one.resultOn()))));
    }

    private static String lines(String between, Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
