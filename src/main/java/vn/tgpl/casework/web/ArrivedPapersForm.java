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
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.ReceivePapers;
import vn.tgpl.intake.ToldFacts;

/** Which papers came, and on which day, as typed. */
class ArrivedPapersForm extends SeenForm {

    private @Nullable UUID person;

    @NotNull
    private @Nullable LocalDate arrivedOn;

    private List<String> papers = new ArrayList<>();

    @Valid
    private ToldFields told = new ToldFields();

    ReceivePapers command(CaseId caseId, ToldFacts read) {
        return new ReceivePapers(caseId, getVersion(), person, Objects.requireNonNull(arrivedOn), named(), read);
    }

    /** What is typed so far, of which some may be missing or unreadable. */
    ReceivePapers.Typed typed(CaseId caseId) {
        return new ReceivePapers.Typed(caseId, person, arrivedOn, named(), told.tells());
    }

    private Set<String> named() {
        return papers.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
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

    public List<String> getPapers() {
        return papers;
    }

    public void setPapers(List<String> papers) {
        this.papers = papers;
    }
}
