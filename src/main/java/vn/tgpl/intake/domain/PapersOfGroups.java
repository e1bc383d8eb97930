package vn.tgpl.intake.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.LawOfDay;
import vn.tgpl.intake.CamePaper;
import vn.tgpl.intake.HandedIn;
import vn.tgpl.intake.HelpedPerson;
import vn.tgpl.intake.OwedPapers;
import vn.tgpl.intake.RequestDossier;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.OwedOfGroups.Helped;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.NotFound;

/** Puts together what of a request, or of somebody who joined, was shown and what came later, and tells what is owed still. */
@Service
@Transactional(readOnly = true)
class PapersOfGroups implements OwedPapers {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final LegalAidRequests requests;
    private final Catalogue catalogue;
    private final OwedWords words;
    private final DossierWords dossier;
    private final HelpedApplicants applicants;
    private final HelpedPerson again;
    private final CameWords cameWords;
    private final OwedOfGroups groups;

    PapersOfGroups(
            LegalAidRequests requests,
            Catalogue catalogue,
            OwedWords words,
            DossierWords dossier,
            HelpedApplicants applicants,
            HelpedPerson again,
            CameWords cameWords,
            OwedOfGroups groups) {
        this.requests = requests;
        this.catalogue = catalogue;
        this.words = words;
        this.dossier = dossier;
        this.applicants = applicants;
        this.again = again;
        this.cameWords = cameWords;
        this.groups = groups;
    }

    @Override
    public Owed of(Accepted accepted, Collection<CamePaper> came) {
        LegalAidRequest request = requests.findById(accepted.request()).orElseThrow(NotFound::new);
        LocalDate on = accepted.on();
        Channel channel = request.arrival().channel();
        LawOfDay law = catalogue.law(on);
        Set<String> shown = PaperProofs.of(request.papers(), channel, law.yearlyPapers(), on);
        CameProofs rules = CameProofs.of(law, channel);
        Set<String> proofs = with(shown, rules.of(came));
        Owed ofGroups = groups.of(
                new Helped(applicants.of(request, accepted), () -> again.against(accepted)),
                accepted.groupCodes(),
                on,
                proofs);
        return telling(cameWords.unproving(came, rules, proofs), with(lacking(request, came), ofGroups));
    }

    /** What came and proves nothing is told as long as anything is owed. */
    private static Owed telling(String unproving, Owed owed) {
        return owed.isNothing() || unproving.isEmpty()
                ? owed
                : new Owed(owed.papers(), owed.dossier(), owed.words() + "\n" + unproving, owed.proofs(), owed.facts());
    }

    private static Set<String> with(Set<String> shown, Set<String> came) {
        return Stream.concat(shown.stream(), came.stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<CamePaper> shown(RequestId id) {
        return requests.findById(id).orElseThrow(NotFound::new).papers().entrySet().stream()
                .map(paper -> new CamePaper(paper.getKey(), paper.getValue()))
                .toList();
    }

    @Override
    public String words(CamePaper came, LocalDate on) {
        return cameWords.of(came, on);
    }

    private static List<DossierPaper> lacking(LegalAidRequest request, Collection<CamePaper> came) {
        return lacking(request.matter().lacking(), came);
    }

    private static List<DossierPaper> lacking(Set<DossierPaper> lacking, Collection<CamePaper> came) {
        return lacking.stream()
                .filter(paper -> came.stream().noneMatch(one -> one.code().equals(paper.code())))
                .toList();
    }

    /** Luật TGPL 2017 Đ29 k1: the application and the documents of the matter are owed like the papers of the ground. */
    private Owed with(List<DossierPaper> lacking, Owed ofGroups) {
        if (lacking.isEmpty()) {
            return ofGroups;
        }
        return new Owed(
                ofGroups.papers(),
                lacking.stream().map(dossier::view).toList(),
                Stream.of(ofGroups.words(), words.of(dossier.missing(lacking), VIETNAMESE))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n")),
                ofGroups.proofs(),
                ofGroups.facts());
    }

    @Override
    public Owed of(PersonId person, Joined joined, Collection<CamePaper> came) {
        CameProofs rules = CameProofs.of(catalogue.law(joined.on()), Channel.DIRECT);
        List<CamePaper> there =
                Stream.concat(joined.shown().stream(), came.stream()).toList();
        Set<String> proofs = rules.of(there);
        Owed owed = groups.of(
                new Helped(applicants.of(person, joined), () -> again.against(person, joined)),
                joined.groupCodes(),
                joined.on(),
                proofs);
        return telling(cameWords.unproving(there, rules, proofs), with(lacking(joined.handedIn(), came), owed));
    }

    private static List<DossierPaper> lacking(HandedIn handedIn, Collection<CamePaper> came) {
        return lacking(Matter.lacking(handedIn.applicationShown(), handedIn.documentsShown()), came);
    }

    @Override
    public RequestDossier dossier(HandedIn handedIn, Set<String> came) {
        return new RequestDossier(
                came.contains(DossierPaper.APPLICATION.code()) ? Boolean.TRUE : handedIn.applicationShown(),
                came.contains(DossierPaper.DOCUMENTS.code()) ? Boolean.TRUE : handedIn.documentsShown(),
                handedIn.documentsTold());
    }
}
