package vn.tgpl.intake.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.AreaView;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.GroupCriteria;
import vn.tgpl.intake.ClaimedAs;
import vn.tgpl.intake.domain.Finding.Kind;
import vn.tgpl.intake.domain.Finding.Tone;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.Display;

/** Whether a person is one of those a group means, before any paper is looked at. */
final class GroupFit {

    private static final int VILLAGES_TOLD = 5;

    private final EligibilityGroupView group;
    private final GroupCriteria criteria;
    private final List<Finding> findings = new ArrayList<>();

    GroupFit(EligibilityGroupView group, Applicant person) {
        this.group = group;
        this.criteria = group.criteria();
        askAge(person.age());
        askStatus(person.status());
        askMinority(person);
        askMatter(person);
        askCompanion(person);
        askHousehold(person);
    }

    /** What speaks against the person or leaves a doubt; empty when all that is asked is known to be so. */
    List<Finding> findings() {
        return findings;
    }

    boolean fails() {
        return findings.stream().anyMatch(finding -> finding.kind().tone() == Tone.AGAINST);
    }

    /** What is known and speaks against the person; what was not asked yet does not. */
    List<Finding> exclusions() {
        return findings.stream()
                .filter(finding -> finding.kind().tone() == Tone.AGAINST)
                .filter(finding -> finding.kind() != Kind.GROUP_MATTER_UNKNOWN)
                .toList();
    }

    boolean isExcluded() {
        return !exclusions().isEmpty();
    }

    /** Nothing speaks against the person but that nobody said the matter is connected, which may not have been asked yet. */
    boolean waitsForMatter() {
        return findings.stream()
                .filter(finding -> finding.kind().tone() == Tone.AGAINST)
                .allMatch(finding -> finding.kind() == Kind.GROUP_MATTER_UNKNOWN);
    }

    /** Nothing speaks against the person but that he is said to be of no near-poor household. */
    boolean waitsForHousehold() {
        return fails()
                && findings.stream()
                        .filter(finding -> finding.kind().tone() == Tone.AGAINST)
                        .allMatch(finding -> finding.kind() == Kind.GROUP_NOT_NEAR_POOR);
    }

    /** What of the person is still to be told, the birth first; of each a finding says so. */
    Set<Doubt> doubts() {
        return Arrays.stream(Doubt.values())
                .filter(doubt -> findings.stream().anyMatch(doubt::isToldBy))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Doubt.class)));
    }

    /** Nothing is open but the day of birth or the procedural status. */
    boolean waitsForBirthOrStatus() {
        return findings.stream()
                .allMatch(finding ->
                        finding.kind() == Kind.GROUP_AGE_UNSURE || finding.kind() == Kind.GROUP_STATUS_UNKNOWN);
    }

    private void askAge(@Nullable AgeSpan age) {
        if (!criteria.asksAge()) {
            return;
        }
        if (age == null) {
            find(Kind.GROUP_AGE_UNKNOWN);
        } else if (!age.mayFit(criteria)) {
            find(Kind.GROUP_NOT_OF_AGE, age.display());
        } else if (!age.surelyFits(criteria)) {
            find(Kind.GROUP_AGE_UNSURE, age.display());
        }
    }

    private void askStatus(@Nullable Option status) {
        if (criteria.statuses().isEmpty()) {
            return;
        }
        if (status == null) {
            find(Kind.GROUP_STATUS_UNKNOWN);
        } else if (!criteria.statuses().contains(status.value())) {
            find(Kind.GROUP_STATUS_DIFFERS, status.label());
        }
    }

    // Luật TGPL Đ7 k4: both, of an ethnic minority and resident in an especially difficult area
    private void askMinority(Applicant person) {
        if (!criteria.minorityInDifficultArea()) {
            return;
        }
        Boolean minority = person.minority();
        if (minority == null) {
            find(Kind.GROUP_MINORITY_UNKNOWN);
        } else if (!minority) {
            find(Kind.GROUP_NOT_MINORITY);
        }
        askArea(person.area());
    }

    private void askArea(AreaView area) {
        LocalDate ended = area.ended();
        String village = Objects.requireNonNullElse(area.village(), "");
        switch (area.kind()) {
            case UNKNOWN -> find(Kind.GROUP_AREA_UNKNOWN);
            case NO_LIST -> find(Kind.GROUP_LIST_MISSING);
            case VILLAGE_NOT_TOLD -> {
                find(Kind.GROUP_VILLAGE_UNKNOWN);
                listVillages(area.listed());
            }
            case VILLAGE_NOT_FOUND -> {
                if (ended == null) {
                    find(Kind.GROUP_VILLAGE_NOT_FOUND, village);
                } else {
                    find(Kind.GROUP_VILLAGE_ENDED, village, Display.date(ended));
                }
                listVillages(area.listed());
            }
            case ORDINARY -> {
                if (ended == null) {
                    find(Kind.GROUP_AREA_NOT_DIFFICULT);
                } else {
                    find(Kind.GROUP_AREA_ENDED, village, Display.date(ended));
                }
            }
            case DIFFICULT, SHOWN -> {}
        }
    }

    private void listVillages(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(names.size(), VILLAGES_TOLD)));
        if (names.size() > VILLAGES_TOLD) {
            findings.add(Finding.of(Kind.VILLAGES_LISTED_OF_MANY, first, Display.number(names.size() - VILLAGES_TOLD)));
        } else if (!names.isEmpty()) {
            findings.add(Finding.of(Kind.VILLAGES_LISTED, first));
        }
    }

    // Luật TGPL Đ7 k6a, NĐ 162/2025/NĐ-CP Đ21: aid only in matters connected with the trafficking
    private void askMatter(Applicant person) {
        if (!criteria.connectedMatter()) {
            return;
        }
        if (person.connectedMatter() == null) {
            find(Kind.GROUP_MATTER_UNKNOWN);
        } else if (!person.connectedMatter()) {
            find(Kind.GROUP_MATTER_NOT_CONNECTED);
        }
    }

    // Luật TGPL Đ7 k6a: the victim at any age, but whoever accompanies one under eighteen only
    private void askCompanion(Applicant person) {
        Integer under = criteria.companionUnder();
        AgeSpan age = person.age();
        if (under == null || person.claimedAs() == ClaimedAs.VICTIM || (age != null && age.surelyUnder(under))) {
            return;
        }
        if (person.claimedAs() == null) {
            find(Kind.GROUP_COMPANION_UNKNOWN, under.toString());
        } else if (age == null) {
            find(Kind.GROUP_AGE_UNKNOWN);
        } else if (age.mayBeUnder(under)) {
            find(Kind.GROUP_AGE_UNSURE, age.display());
        } else {
            find(Kind.GROUP_COMPANION_TOO_OLD, age.display(), under.toString());
        }
    }

    // Luật TGPL Đ7 k6: near-poor is what makes the accused entitled, and nothing but asking tells who is not
    private void askHousehold(Applicant person) {
        if (group.isOfNearPoor() && person.notNearPoor()) {
            find(Kind.GROUP_NOT_NEAR_POOR);
        }
    }

    private void find(Kind kind, String... args) {
        List<String> all = new ArrayList<>(List.of(group.label()));
        all.addAll(List.of(args));
        findings.add(new Finding(kind, all, group.legalReference()));
    }
}
