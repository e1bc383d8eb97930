package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.ClaimedAs;
import vn.tgpl.intake.GroupClaim;
import vn.tgpl.intake.JoiningClaim;
import vn.tgpl.intake.form.HandedInFields;
import vn.tgpl.intake.form.NoticeFields;

/** As what somebody is said to join a case, asked as at reception. */
abstract class JoiningGroupsForm extends PapersSeenForm {

    private List<String> groups = new ArrayList<>();

    @Size(max = 40)
    private @Nullable String principalGroup;

    @Size(max = 40)
    private @Nullable String statusCode;

    @Valid
    private NoticeFields notice = new NoticeFields();

    private @Nullable ClaimedAs claimedAs;

    private @Nullable Boolean connectedMatter;

    private boolean villageNotListed;

    @Size(max = 300)
    private @Nullable String areaShownBy;

    @Valid
    private HandedInFields handedIn = new HandedInFields();

    /** As what he joins, where one of his groups is chosen. */
    JoiningClaim claim() {
        String principal = principal();
        return new JoiningClaim(
                chosen().stream()
                        .map(code -> new GroupClaim(code, code.equals(principal)))
                        .toList(),
                statusCode,
                claimedAs,
                connectedMatter,
                notice.at(),
                villageNotListed,
                areaShownBy,
                shown().shown(shown().typedCodes()),
                handedIn.read());
    }

    /** Codes of the groups, each once. */
    List<String> chosen() {
        return groups.stream()
                .filter(Objects::nonNull)
                .filter(code -> !code.isBlank())
                .distinct()
                .toList();
    }

    /** The group that counts in statistics: the one named, or else the first chosen. */
    private String principal() {
        List<String> codes = chosen();
        return principalGroup != null && codes.contains(principalGroup) ? principalGroup : codes.get(0);
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

    public @Nullable String getStatusCode() {
        return statusCode;
    }

    public void setStatusCode(@Nullable String statusCode) {
        this.statusCode = statusCode;
    }

    public NoticeFields getNotice() {
        return notice;
    }

    public void setNotice(NoticeFields notice) {
        this.notice = notice;
    }

    public @Nullable ClaimedAs getClaimedAs() {
        return claimedAs;
    }

    public void setClaimedAs(@Nullable ClaimedAs claimedAs) {
        this.claimedAs = claimedAs;
    }

    public @Nullable Boolean getConnectedMatter() {
        return connectedMatter;
    }

    public void setConnectedMatter(@Nullable Boolean connectedMatter) {
        this.connectedMatter = connectedMatter;
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

    public HandedInFields getHandedIn() {
        return handedIn;
    }

    public void setHandedIn(HandedInFields handedIn) {
        this.handedIn = handedIn;
    }
}
