package vn.tgpl.intake.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.ClaimedAs;
import vn.tgpl.intake.GroupClaim;
import vn.tgpl.intake.domain.AreaSaid;
import vn.tgpl.intake.domain.Claims;
import vn.tgpl.intake.domain.Matter;
import vn.tgpl.intake.form.PapersForm;

/** What is typed of the matter, of the groups of the beneficiary and of the papers. */
class MatterForm extends PapersForm {

    private List<String> groups = new ArrayList<>();

    @Size(max = 40)
    private @Nullable String principalGroup;

    private boolean noneApplies;

    private boolean notNearPoor;

    private boolean villageNotListed;

    @Size(max = 300)
    private @Nullable String areaShownBy;

    private @Nullable ClaimedAs claimedAs;

    @Valid
    private MatterFields matter = new MatterFields();

    /**
     * Nothing tells yet where the person resides of whom it is said.
     *
     * @param companions whether one of the groups chosen takes in companions; of others it is not asked who claims
     */
    Claims claims(boolean companions) {
        List<GroupClaim> chosen = groups.stream()
                .filter(Objects::nonNull)
                .distinct()
                .map(code -> new GroupClaim(code, code.equals(principal())))
                .toList();
        return new Claims(
                chosen,
                noneApplies && chosen.isEmpty(),
                notNearPoor,
                companions ? claimedAs : null,
                new AreaSaid(villageNotListed, areaShownBy, null, null));
    }

    void fill(Claims claims) {
        groups = new ArrayList<>(claims.codes());
        principalGroup = claims.principal();
        noneApplies = claims.noneApplies();
        notNearPoor = claims.notNearPoor();
        claimedAs = claims.claimedAs();
        villageNotListed = claims.area().villageNotListed();
        areaShownBy = claims.area().shownBy();
    }

    /** What is written down of a matter. */
    void fill(Matter written) {
        matter.setFieldCode(written.fieldCode());
        matter.setFormOfAid(written.formOfAid());
        matter.setProceduralStatusCode(written.proceduralStatusCode());
        matter.setStageCode(written.stageCode());
        matter.setAuthority(written.authority());
        matter.setSummary(written.summary());
        matter.setProvinceCode(written.provinceCode());
        matter.setLimitationOn(written.limitationOn());
        matter.setHearingOn(written.hearingOn());
        matter.setAppointedDefence(written.appointedDefence());
        matter.setCentralOrder(written.centralOrder());
        matter.setCommercial(written.commercial());
        matter.setConnectedMatter(written.connectedMatter());
        matter.setApplicationShown(written.applicationShown());
        matter.setDocumentsShown(written.documentsShown());
        matter.setDocumentsTold(written.documentsTold());
    }

    /** The group that is to count in statistics: the one named, or else the first chosen. */
    private @Nullable String principal() {
        List<String> codes = groups.stream().filter(Objects::nonNull).toList();
        return Optional.ofNullable(principalGroup)
                .filter(codes::contains)
                .orElseGet(() -> codes.isEmpty() ? null : codes.get(0));
    }

    public List<String> getGroups() {
        return groups;
    }

    public void setGroups(List<String> groups) {
        this.groups = groups;
    }

    public @Nullable String getPrincipalGroup() {
        return principalGroup;
    }

    public void setPrincipalGroup(@Nullable String principalGroup) {
        this.principalGroup = principalGroup;
    }

    public boolean isNoneApplies() {
        return noneApplies;
    }

    public void setNoneApplies(boolean noneApplies) {
        this.noneApplies = noneApplies;
    }

    public boolean isNotNearPoor() {
        return notNearPoor;
    }

    public void setNotNearPoor(boolean notNearPoor) {
        this.notNearPoor = notNearPoor;
    }

    public boolean isVillageNotListed() {
        return villageNotListed;
    }

    public void setVillageNotListed(boolean villageNotListed) {
        this.villageNotListed = villageNotListed;
    }

    public @Nullable ClaimedAs getClaimedAs() {
        return claimedAs;
    }

    public void setClaimedAs(@Nullable ClaimedAs claimedAs) {
        this.claimedAs = claimedAs;
    }

    public @Nullable String getAreaShownBy() {
        return areaShownBy;
    }

    public void setAreaShownBy(@Nullable String areaShownBy) {
        this.areaShownBy = areaShownBy;
    }

    public MatterFields getMatter() {
        return matter;
    }

    public void setMatter(MatterFields matter) {
        this.matter = matter;
    }
}
