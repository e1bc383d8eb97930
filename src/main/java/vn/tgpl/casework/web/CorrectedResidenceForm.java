package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CorrectResidence;

/** Where somebody resided after all on the day on which he was accepted or joined, as typed. */
class CorrectedResidenceForm extends SeenForm {

    private @Nullable UUID person;

    /** Whose communes are to be chosen from. */
    @Size(max = 20)
    private @Nullable String provinceCode;

    @Valid
    private PlaceFields told = new PlaceFields();

    @NotBlank
    @Size(max = 1000)
    private @Nullable String reason;

    CorrectResidence command(CaseId caseId) {
        return new CorrectResidence(
                caseId,
                getVersion(),
                person,
                told.commune(),
                told.getVillage(),
                told.said(),
                Objects.requireNonNull(reason));
    }

    public @Nullable String getProvinceCode() {
        return provinceCode;
    }

    public void setProvinceCode(@Nullable String provinceCode) {
        this.provinceCode = provinceCode;
    }

    public @Nullable UUID getPerson() {
        return person;
    }

    public void setPerson(@Nullable UUID person) {
        this.person = person;
    }

    public PlaceFields getTold() {
        return told;
    }

    public void setTold(PlaceFields told) {
        this.told = told;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
