package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.AddBeneficiary;
import vn.tgpl.intake.ClaimedAs;
import vn.tgpl.intake.Eligibility.Joining;
import vn.tgpl.intake.RequestId;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;

/** What Luật TGPL 2017 Đ7 asks about somebody who joins a case, whoever he is. */
abstract class JoiningForm extends SeenForm {

    @NotNull
    private @Nullable String groupCode;

    @Size(max = 40)
    private @Nullable String statusCode;

    private @Nullable ClaimedAs claimedAs;

    private List<String> papers = new ArrayList<>();

    @Size(max = 40)
    private @Nullable String urgentGround;

    @Size(max = 1000)
    private @Nullable String deviation;

    @Size(max = 1000)
    private @Nullable String note;

    AddBeneficiary command(CaseId caseId, PersonId person) {
        return new AddBeneficiary(
                caseId,
                getVersion(),
                person,
                Objects.requireNonNull(groupCode),
                statusCode,
                claimedAs,
                seen(),
                urgentGround,
                deviation,
                note);
    }

    /**
     * @param fieldCode of the case
     * @param trialOn the next session of the case, null when none is known
     */
    Joining joining(RequestId request, String fieldCode, PersonFacts person, @Nullable LocalDate trialOn) {
        return new Joining(
                request, fieldCode, person, Objects.requireNonNull(groupCode), statusCode, claimedAs, seen(), trialOn);
    }

    private Set<String> seen() {
        return papers.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    public @Nullable String getStatusCode() {
        return statusCode;
    }

    public void setStatusCode(@Nullable String statusCode) {
        this.statusCode = statusCode;
    }

    public @Nullable ClaimedAs getClaimedAs() {
        return claimedAs;
    }

    public void setClaimedAs(@Nullable ClaimedAs claimedAs) {
        this.claimedAs = claimedAs;
    }

    public List<String> getPapers() {
        return papers;
    }

    public void setPapers(List<String> papers) {
        this.papers = papers;
    }

    public @Nullable String getUrgentGround() {
        return urgentGround;
    }

    public void setUrgentGround(@Nullable String urgentGround) {
        this.urgentGround = urgentGround;
    }

    public @Nullable String getDeviation() {
        return deviation;
    }

    public void setDeviation(@Nullable String deviation) {
        this.deviation = deviation;
    }

    public @Nullable String getGroupCode() {
        return groupCode;
    }

    public void setGroupCode(@Nullable String groupCode) {
        this.groupCode = groupCode;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
