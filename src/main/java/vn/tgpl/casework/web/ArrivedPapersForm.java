package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.ReceivePapers;
import vn.tgpl.intake.CamePaper;
import vn.tgpl.intake.ToldFacts;

/** Which papers came, and on which day, as typed. */
class ArrivedPapersForm extends PapersSeenForm {

    private @Nullable UUID person;

    @NotNull
    private @Nullable LocalDate arrivedOn;

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
        Stream<CamePaper> proofs = shown().shown(shown().typedCodes()).entrySet().stream()
                .map(paper -> new CamePaper(paper.getKey(), paper.getValue()));
        return Stream.concat(proofs, parts().map(code -> new CamePaper(code, null)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> named() {
        return Stream.concat(shown().typedCodes().stream(), parts()).collect(Collectors.toUnmodifiableSet());
    }

    /** Of the request itself. */
    private Stream<String> parts() {
        return dossier.stream().filter(Objects::nonNull).distinct();
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

    public List<String> getDossier() {
        return dossier;
    }

    public void setDossier(List<String> dossier) {
        this.dossier = dossier;
    }
}
