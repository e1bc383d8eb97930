package vn.tgpl.catalog.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.GroupCriteria;

/** What is typed of the conditions of a group and of how its persons are protected. */
class CriteriaFields {

    @Min(0)
    @Max(150)
    private @Nullable Integer ageFrom;

    @Min(1)
    @Max(150)
    private @Nullable Integer ageUnder;

    private List<String> statuses = new ArrayList<>();

    private boolean minorityInDifficultArea;

    private boolean connectedMatter;

    @Min(1)
    @Max(150)
    private @Nullable Integer companionUnder;

    private boolean requiresHardship;

    private boolean sensitive;

    /** Takes over what is stored. */
    void show(EligibilityGroupView group) {
        GroupCriteria criteria = group.criteria();
        requiresHardship = group.requiresHardship();
        sensitive = group.sensitive();
        ageFrom = criteria.ageFrom();
        ageUnder = criteria.ageUnder();
        statuses = criteria.statuses().stream().sorted().toList();
        minorityInDifficultArea = criteria.minorityInDifficultArea();
        connectedMatter = criteria.connectedMatter();
        companionUnder = criteria.companionUnder();
    }

    GroupCriteria criteria() {
        return new GroupCriteria(
                ageFrom, ageUnder, Set.copyOf(statuses), minorityInDifficultArea, connectedMatter, companionUnder);
    }

    public boolean isRequiresHardship() {
        return requiresHardship;
    }

    public void setRequiresHardship(boolean requiresHardship) {
        this.requiresHardship = requiresHardship;
    }

    public boolean isSensitive() {
        return sensitive;
    }

    public void setSensitive(boolean sensitive) {
        this.sensitive = sensitive;
    }

    public @Nullable Integer getAgeFrom() {
        return ageFrom;
    }

    public void setAgeFrom(@Nullable Integer ageFrom) {
        this.ageFrom = ageFrom;
    }

    public @Nullable Integer getAgeUnder() {
        return ageUnder;
    }

    public void setAgeUnder(@Nullable Integer ageUnder) {
        this.ageUnder = ageUnder;
    }

    public List<String> getStatuses() {
        return statuses;
    }

    public void setStatuses(List<String> statuses) {
        this.statuses = statuses;
    }

    public boolean isMinorityInDifficultArea() {
        return minorityInDifficultArea;
    }

    public void setMinorityInDifficultArea(boolean minorityInDifficultArea) {
        this.minorityInDifficultArea = minorityInDifficultArea;
    }

    public @Nullable Integer getCompanionUnder() {
        return companionUnder;
    }

    public void setCompanionUnder(@Nullable Integer companionUnder) {
        this.companionUnder = companionUnder;
    }

    public boolean isConnectedMatter() {
        return connectedMatter;
    }

    public void setConnectedMatter(boolean connectedMatter) {
        this.connectedMatter = connectedMatter;
    }
}
