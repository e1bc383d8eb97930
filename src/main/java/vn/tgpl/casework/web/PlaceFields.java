package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.ResidenceThen;
import vn.tgpl.intake.PlaceSaid;

/** Where somebody resided on one day, as typed. */
class PlaceFields {

    @NotBlank
    @Size(max = 20)
    private @Nullable String communeCode;

    @Size(max = 100)
    private @Nullable String village;

    private boolean villageNotListed;

    @Size(max = 300)
    private @Nullable String areaShownBy;

    /** As it stands now. */
    void fill(ResidenceThen.Read then) {
        communeCode = then.residence().communeCode();
        village = then.residence().village();
        villageNotListed = then.said().villageNotListed();
        areaShownBy = then.said().areaShownBy();
    }

    String commune() {
        return Objects.requireNonNull(communeCode);
    }

    PlaceSaid said() {
        return new PlaceSaid(villageNotListed, areaShownBy);
    }

    public @Nullable String getCommuneCode() {
        return communeCode;
    }

    public void setCommuneCode(@Nullable String communeCode) {
        this.communeCode = communeCode;
    }

    public @Nullable String getVillage() {
        return village;
    }

    public void setVillage(@Nullable String village) {
        this.village = village;
    }

    public boolean isVillageNotListed() {
        return villageNotListed;
    }

    public void setVillageNotListed(boolean villageNotListed) {
        this.villageNotListed = villageNotListed;
    }

    public @Nullable String getAreaShownBy() {
        return areaShownBy;
    }

    public void setAreaShownBy(@Nullable String areaShownBy) {
        this.areaShownBy = areaShownBy;
    }
}
