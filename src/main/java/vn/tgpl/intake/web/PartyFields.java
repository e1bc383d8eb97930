package vn.tgpl.intake.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.domain.PartyRole;
import vn.tgpl.platform.web.NameText;

/** What was typed of somebody else in the matter. */
class PartyFields {

    @NotNull
    private PartyRole role = PartyRole.OPPOSING;

    @Size(max = 200)
    @NameText
    private @Nullable String fullName;

    @Size(max = 30)
    private @Nullable String nationalId;

    @Size(max = 10)
    private @Nullable String birthYear;

    boolean isBlank() {
        return fullName == null && nationalId == null && birthYear == null;
    }

    public PartyRole getRole() {
        return role;
    }

    public void setRole(PartyRole role) {
        this.role = role;
    }

    public @Nullable String getFullName() {
        return fullName;
    }

    public void setFullName(@Nullable String fullName) {
        this.fullName = fullName;
    }

    public @Nullable String getNationalId() {
        return nationalId;
    }

    public void setNationalId(@Nullable String nationalId) {
        this.nationalId = nationalId;
    }

    public @Nullable String getBirthYear() {
        return birthYear;
    }

    public void setBirthYear(@Nullable String birthYear) {
        this.birthYear = birthYear;
    }
}
