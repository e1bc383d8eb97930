package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.ReceivePapers;
import vn.tgpl.intake.CamePaper;
import vn.tgpl.intake.PaperForm;
import vn.tgpl.intake.ToldFacts;
import vn.tgpl.intake.form.PaperFields;
import vn.tgpl.intake.form.PapersForm;

/** Which papers came, and on which day, as typed. */
class ArrivedPapersForm extends SeenForm {

    private @Nullable UUID person;

    @NotNull
    private @Nullable LocalDate arrivedOn;

    private final PapersForm shown = new PapersForm();

    private List<String> dossier = new ArrayList<>();

    private @Nullable Long personVersion;

    @Valid
    private ToldFields told = new ToldFields();

    ReceivePapers command(CaseId caseId, ToldFacts read) {
        return new ReceivePapers(
                caseId, getVersion(), person, Objects.requireNonNull(arrivedOn), came(), read, personVersion);
    }

    /** What is typed so far, of which some may be missing or unreadable. */
    ReceivePapers.Typed typed(CaseId caseId, ToldFacts read) {
        return new ReceivePapers.Typed(caseId, person, arrivedOn, named(), read, told.tells(), personVersion);
    }

    private Set<CamePaper> came() {
        Stream<CamePaper> proofs = shown.shown(shown.typedCodes()).entrySet().stream()
                .map(paper -> new CamePaper(paper.getKey(), paper.getValue()));
        return Stream.concat(proofs, parts().map(code -> new CamePaper(code, null)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> named() {
        return Stream.concat(shown.typedCodes().stream(), parts()).collect(Collectors.toUnmodifiableSet());
    }

    /** Of the request itself. */
    private Stream<String> parts() {
        return dossier.stream().filter(Objects::nonNull).distinct();
    }

    PapersForm shown() {
        return shown;
    }

    public boolean hasFacts(String code) {
        return shown.hasFacts(code);
    }

    public @Nullable Integer issueYear(String code) {
        return shown.issueYear(code);
    }

    public @Nullable Long getPersonVersion() {
        return personVersion;
    }

    public void setPersonVersion(@Nullable Long personVersion) {
        this.personVersion = personVersion;
    }

    public ToldFields getTold() {
        return told;
    }

    public void setTold(ToldFields told) {
        this.told = told;
    }

    public @Nullable UUID getPerson() {
        return person;
    }

    public void setPerson(@Nullable UUID person) {
        this.person = person;
    }

    public @Nullable LocalDate getArrivedOn() {
        return arrivedOn;
    }

    public void setArrivedOn(@Nullable LocalDate arrivedOn) {
        this.arrivedOn = arrivedOn;
    }

    public Map<String, @Nullable PaperForm> getPapers() {
        return shown.getPapers();
    }

    public void setPapers(Map<String, @Nullable PaperForm> papers) {
        shown.setPapers(papers);
    }

    public Map<String, @Valid PaperFields> getPaperFacts() {
        return shown.getPaperFacts();
    }

    public void setPaperFacts(Map<String, PaperFields> paperFacts) {
        shown.setPaperFacts(paperFacts);
    }

    public List<String> getDossier() {
        return dossier;
    }

    public void setDossier(List<String> dossier) {
        this.dossier = dossier;
    }
}
