package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CloseCase;
import vn.tgpl.casework.domain.EndingDecision;
import vn.tgpl.casework.domain.TypedEnd;
import vn.tgpl.casework.domain.action.CaseAction;

/** How a case ends, as typed. */
class ClosureForm extends SeenForm {

    @NotBlank
    private @Nullable String resultCode;

    @NotNull
    private @Nullable LocalDate closedOn;

    @NotBlank
    @Size(max = 4000)
    private @Nullable String summary;

    @Size(max = 100)
    private @Nullable String decisionNumber;

    private @Nullable LocalDate decisionOn;

    private @Nullable LocalDate takenBackOn;

    private boolean cancelHearings;

    @Size(max = 2000)
    private @Nullable String bareReason;

    @Size(max = 2000)
    private @Nullable String againReason;

    @Size(max = 2000)
    private @Nullable String othersReason;

    @Size(max = 2000)
    private @Nullable String stageReason;

    @Size(max = 2000)
    private @Nullable String aheadReason;

    /** All parts alike; chosen, and not meant by leaving them empty. */
    private boolean equalShares;

    private List<ShareLine> shares = new ArrayList<>();

    /** Refuses what is no share, and parts that are left empty without a word. */
    void check(Errors errors) {
        ShareLine.check(shares, equalShares, errors);
    }

    /** What is typed so far, of which some may be missing or unreadable. */
    TypedEnd typed(CaseId caseId, CaseAction action, Errors errors) {
        return new TypedEnd(
                caseId,
                action,
                resultCode,
                closedOn,
                new EndingDecision.Typed(decisionNumber, decisionOn),
                takenBackOn,
                cancelHearings,
                // parts that cannot be read make no sum
                errors.hasFieldErrors("shares*") ? Map.of() : ShareLine.typed(shares, equalShares),
                bareReason,
                againReason,
                othersReason,
                stageReason,
                aheadReason);
    }

    CloseCase command(CaseId caseId, CaseAction action) {
        return new CloseCase(
                caseId,
                getVersion(),
                action,
                Objects.requireNonNull(resultCode),
                Objects.requireNonNull(closedOn),
                Objects.requireNonNull(summary),
                new EndingDecision.Typed(decisionNumber, decisionOn),
                takenBackOn,
                cancelHearings,
                ShareLine.typed(shares, equalShares),
                bareReason,
                againReason,
                othersReason,
                stageReason,
                aheadReason);
    }

    /** Something of a decision is typed, so that it is shown again whatever the results of the typed day ask for. */
    boolean tellsDecision() {
        return decisionNumber != null || decisionOn != null;
    }

    /** Where a refusal about the sessions behind the case is told; nothing is typed there. */
    public @Nullable String getUntold() {
        return null;
    }

    /** Where a refusal about all the parts together is told; nothing is typed there. */
    public @Nullable String getShareTotal() {
        return null;
    }

    public @Nullable String getBareReason() {
        return bareReason;
    }

    public void setBareReason(@Nullable String bareReason) {
        this.bareReason = bareReason;
    }

    public @Nullable String getAgainReason() {
        return againReason;
    }

    public void setAgainReason(@Nullable String againReason) {
        this.againReason = againReason;
    }

    public @Nullable String getOthersReason() {
        return othersReason;
    }

    public void setOthersReason(@Nullable String othersReason) {
        this.othersReason = othersReason;
    }

    public @Nullable String getStageReason() {
        return stageReason;
    }

    public void setStageReason(@Nullable String stageReason) {
        this.stageReason = stageReason;
    }

    public @Nullable String getAheadReason() {
        return aheadReason;
    }

    public void setAheadReason(@Nullable String aheadReason) {
        this.aheadReason = aheadReason;
    }

    public boolean isEqualShares() {
        return equalShares;
    }

    public void setEqualShares(boolean equalShares) {
        this.equalShares = equalShares;
    }

    public List<ShareLine> getShares() {
        return shares;
    }

    public void setShares(List<ShareLine> shares) {
        this.shares = shares;
    }

    public boolean isCancelHearings() {
        return cancelHearings;
    }

    public void setCancelHearings(boolean cancelHearings) {
        this.cancelHearings = cancelHearings;
    }

    public @Nullable String getResultCode() {
        return resultCode;
    }

    public void setResultCode(@Nullable String resultCode) {
        this.resultCode = resultCode;
    }

    public @Nullable LocalDate getClosedOn() {
        return closedOn;
    }

    public void setClosedOn(@Nullable LocalDate closedOn) {
        this.closedOn = closedOn;
    }

    public @Nullable String getDecisionNumber() {
        return decisionNumber;
    }

    public void setDecisionNumber(@Nullable String decisionNumber) {
        this.decisionNumber = decisionNumber;
    }

    public @Nullable LocalDate getDecisionOn() {
        return decisionOn;
    }

    public void setDecisionOn(@Nullable LocalDate decisionOn) {
        this.decisionOn = decisionOn;
    }

    public @Nullable LocalDate getTakenBackOn() {
        return takenBackOn;
    }

    public void setTakenBackOn(@Nullable LocalDate takenBackOn) {
        this.takenBackOn = takenBackOn;
    }

    public @Nullable String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String summary) {
        this.summary = summary;
    }
}
