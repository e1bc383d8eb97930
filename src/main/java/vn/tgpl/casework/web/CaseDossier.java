package vn.tgpl.casework.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.JoinedBeneficiary;
import vn.tgpl.casework.domain.PapersOnFile;
import vn.tgpl.intake.OwedPapers;
import vn.tgpl.intake.RequestDossier;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.Requests;
import vn.tgpl.shared.Display;

/** What of the requests of those who are helped in a case is there beside the papers that prove a group (Luật TGPL 2017 Đ29 k1). */
@Component
class CaseDossier {

    private final Requests requests;
    private final OwedPapers owed;
    private final PapersOnFile papers;
    private final DossierLines lines;
    private final CaseTexts texts;

    CaseDossier(Requests requests, OwedPapers owed, PapersOnFile papers, DossierLines lines, CaseTexts texts) {
        this.requests = requests;
        this.owed = owed;
        this.papers = papers;
        this.lines = lines;
        this.texts = texts;
    }

    RequestDossier ofPrincipal(CaseFile file) {
        return requests.dossier(new RequestId(file.head().requestId()), papers.came(file));
    }

    /** The same once somebody else who is helped lacks a part of it; of whom nobody was asked nothing is said. */
    RequestDossier ofAll(CaseFile file, RequestDossier principal) {
        List<RequestDossier> joined =
                helpedBeside(file).map(one -> ofJoined(file, one)).toList();
        boolean application = joined.stream().anyMatch(one -> Boolean.FALSE.equals(one.application()));
        boolean documents = joined.stream().anyMatch(one -> Boolean.FALSE.equals(one.documents()));
        boolean left = file.firstEnd() != null;
        return new RequestDossier(
                application ? Boolean.FALSE : unlessLeft(principal.application(), left),
                documents ? Boolean.FALSE : unlessLeft(principal.documents(), left),
                principal.told());
    }

    /** What whoever left has not handed in is asked for no more. */
    private static @Nullable Boolean unlessLeft(@Nullable Boolean handedIn, boolean left) {
        return (left && Boolean.FALSE.equals(handedIn)) ? null : handedIn;
    }

    /** Of the principal beneficiary, and of each of the others by name and day. */
    String inWords(CaseFile file, RequestDossier principal) {
        return Stream.concat(
                        Stream.of(lines.of(principal)),
                        helpedBeside(file).map(one -> named(one, lines.of(ofJoined(file, one)))))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    static Stream<JoinedBeneficiary> helpedBeside(CaseFile file) {
        return file.joined().stream().filter(one -> one.end() == null);
    }

    private RequestDossier ofJoined(CaseFile file, JoinedBeneficiary one) {
        return owed.dossier(one.handedIn(), papers.came(file, one.personId()));
    }

    private String named(JoinedBeneficiary one, String words) {
        return words.isEmpty()
                ? ""
                : texts.text(
                        "casework.file.dossier.joined",
                        one.person().fullName(),
                        Display.date(one.addedOn()),
                        words.replace("\n", "; "));
    }
}
