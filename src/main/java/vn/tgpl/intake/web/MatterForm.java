package vn.tgpl.intake.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.GroupClaim;

/** What is typed of the matter, of the groups of the beneficiary and of the papers. */
class MatterForm extends PapersForm {

    private List<String> groups = new ArrayList<>();

    @Size(max = 40)
    private @Nullable String principalGroup;

    @Valid
    private MatterFields matter = new MatterFields();

    /** The groups chosen, each once. */
    List<GroupClaim> claims() {
        return groups.stream()
                .filter(Objects::nonNull)
                .distinct()
                .map(code -> new GroupClaim(code, code.equals(principal())))
                .toList();
    }

    /** The group that is to count in statistics: the one named, or else the first chosen. */
    @Nullable
    String principal() {
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

    public MatterFields getMatter() {
        return matter;
    }

    public void setMatter(MatterFields matter) {
        this.matter = matter;
    }
}
