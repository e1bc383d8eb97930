package vn.tgpl.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.intake.domain.Matter;

/** Checks what was chosen of a matter against the catalogue of today. */
@Component
class MatterCheck {

    private final Catalogue catalogue;
    private final Clock clock;

    MatterCheck(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    Errors check(MatterFields fields, Errors errors) {
        return check(fields, null, errors);
    }

    /** What is on record already stays right; a select that offers today's codes alone cannot send an older one back. */
    Errors checkAgain(MatterFields fields, Matter stored, Errors errors) {
        LocalDate today = LocalDate.now(clock);
        if (fields.getProceduralStatusCode() == null
                && isPast(CodeList.PROCEDURAL_STATUS, stored.proceduralStatusCode(), today)) {
            fields.setProceduralStatusCode(stored.proceduralStatusCode());
        }
        if (fields.getStageCode() == null && isPast(CodeList.PROCEDURAL_STAGE, stored.stageCode(), today)) {
            fields.setStageCode(stored.stageCode());
        }
        return check(fields, stored.hearingOn(), errors);
    }

    private boolean isPast(CodeList list, @Nullable String code, LocalDate today) {
        return code != null
                && catalogue.codes(list, today).stream()
                        .noneMatch(offered -> offered.code().equals(code));
    }

    /** @param known day of the hearing on record */
    private Errors check(MatterFields fields, @Nullable LocalDate known, Errors errors) {
        known(CodeList.FIELD_OF_LAW, "fieldCode", fields.getFieldCode(), errors);
        known(CodeList.PROCEDURAL_STATUS, "proceduralStatusCode", fields.getProceduralStatusCode(), errors);
        known(CodeList.PROCEDURAL_STAGE, "stageCode", fields.getStageCode(), errors);
        LocalDate today = LocalDate.now(clock);
        String province = fields.getProvinceCode();
        if (province != null
                && catalogue.provincesInForce(today).stream()
                        .noneMatch(each -> each.code().equals(province))) {
            errors.rejectValue("provinceCode", "validation.unknownChoice");
        }
        // a hearing that has been held makes nothing urgent; the stage tells that it was
        LocalDate hearing = fields.getHearingOn();
        if (hearing != null && hearing.isBefore(today) && !hearing.equals(known)) {
            errors.rejectValue("hearingOn", "intake.form.hearingOn.past");
        }
        return errors;
    }

    void checkGroups(MatterForm form, Errors errors) {
        List<String> claimed = form.getGroups();
        if (form.isNoneApplies() && !claimed.isEmpty()) {
            errors.rejectValue("noneApplies", "intake.form.noneApplies.withGroups");
        }
        Set<String> inForce =
                new HashSet<>(groups().stream().map(EligibilityGroupView::code).toList());
        if (!inForce.containsAll(claimed)) {
            errors.rejectValue("groups", "validation.unknownChoice");
        }
    }

    /** The groups of today. */
    List<EligibilityGroupView> groups() {
        return catalogue.groupsInForce(LocalDate.now(clock));
    }

    /** Codes of all papers that can prove one of the groups. */
    Set<String> papersOf(List<String> groupCodes) {
        return groups().stream()
                .filter(group -> groupCodes.contains(group.code()))
                .flatMap(group -> group.papers().stream())
                .map(PaperView::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of fields that were checked. */
    Matter read(MatterFields fields) {
        return new Matter(
                Objects.requireNonNull(fields.getFieldCode()),
                Objects.requireNonNull(fields.getFormOfAid()),
                fields.getProceduralStatusCode(),
                fields.getStageCode(),
                fields.getAuthority(),
                Objects.requireNonNull(fields.getSummary()),
                fields.getProvinceCode(),
                fields.getLimitationOn(),
                fields.getHearingOn(),
                fields.isAppointedDefence(),
                fields.isCentralOrder(),
                fields.isCommercial(),
                fields.isConnectedMatter());
    }

    private void known(CodeList list, String field, @Nullable String code, Errors errors) {
        if (code != null && !catalogue.has(list, code)) {
            errors.rejectValue(field, "validation.unknownChoice");
        }
    }
}
