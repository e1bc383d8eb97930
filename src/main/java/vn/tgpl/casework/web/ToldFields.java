package vn.tgpl.casework.web;

import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.ClaimedAs;
import vn.tgpl.intake.OpenFact;

/** What papers that came tell of a person, as typed. */
public class ToldFields {

    @Size(max = 20)
    private @Nullable String birth;

    @Size(max = 40)
    private @Nullable String ethnicityCode;

    @Size(max = 100)
    private @Nullable String village;

    @Size(max = 40)
    private @Nullable String statusCode;

    private @Nullable ClaimedAs claimedAs;

    private boolean villageNotListed;

    @Size(max = 20)
    private @Nullable String communeCode;

    @Size(max = 300)
    private @Nullable String areaShownBy;

    boolean tells() {
        return !typed().isEmpty();
    }

    /** Of what something is typed, be it unreadable. */
    Set<OpenFact> typed() {
        Map<OpenFact, @Nullable Object> all = new EnumMap<>(OpenFact.class);
        all.put(OpenFact.BIRTH, birth);
        all.put(OpenFact.ETHNICITY, ethnicityCode);
        all.put(OpenFact.AREA, villageNotListed ? "" : village == null ? communeCode : village);
        all.put(OpenFact.LIST, areaShownBy);
        all.put(OpenFact.STATUS, statusCode);
        all.put(OpenFact.COMPANION, claimedAs);
        all.values().removeIf(Objects::isNull);
        return all.keySet();
    }

    public @Nullable String getBirth() {
        return birth;
    }

    public void setBirth(@Nullable String birth) {
        this.birth = birth;
    }

    public @Nullable String getEthnicityCode() {
        return ethnicityCode;
    }

    public void setEthnicityCode(@Nullable String ethnicityCode) {
        this.ethnicityCode = ethnicityCode;
    }

    public @Nullable String getVillage() {
        return village;
    }

    public void setVillage(@Nullable String village) {
        this.village = village;
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

    public @Nullable String getCommuneCode() {
        return communeCode;
    }

    public void setCommuneCode(@Nullable String communeCode) {
        this.communeCode = communeCode;
    }

    public @Nullable String getAreaShownBy() {
        return areaShownBy;
    }

    public void setAreaShownBy(@Nullable String areaShownBy) {
        this.areaShownBy = areaShownBy;
    }

    public boolean isVillageNotListed() {
        return villageNotListed;
    }

    public void setVillageNotListed(boolean villageNotListed) {
        this.villageNotListed = villageNotListed;
    }
}
