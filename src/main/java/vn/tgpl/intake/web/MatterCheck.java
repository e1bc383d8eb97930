package vn.tgpl.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.catalog.MatterMisfit;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.intake.domain.ClaimObjection;
import vn.tgpl.intake.domain.Claims;
import vn.tgpl.intake.domain.Matter;
import vn.tgpl.intake.domain.MatterObjection;
import vn.tgpl.intake.form.HandedInFields;

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

    /** What is on record already stays right, though it has ended meanwhile. */
    Errors checkAgain(MatterFields fields, Matter stored, Errors errors) {
        return check(fields, stored, errors);
    }

    private Errors check(MatterFields fields, @Nullable Matter stored, Errors errors) {
        HandedInFields.check(fields.getDocumentsTold(), fields.getDocumentsShown(), errors);
        known(CodeList.FIELD_OF_LAW, "fieldCode", fields.getFieldCode(), stored, Matter::fieldCode, errors);
        known(
                CodeList.PROCEDURAL_STATUS,
                "proceduralStatusCode",
                fields.getProceduralStatusCode(),
                stored,
                Matter::proceduralStatusCode,
                errors);
        known(CodeList.PROCEDURAL_STAGE, "stageCode", fields.getStageCode(), stored, Matter::stageCode, errors);
        together(fields, stored, errors);
        LocalDate today = LocalDate.now(clock);
        String province = fields.getProvinceCode();
        if (province != null
                && (stored == null || !province.equals(stored.provinceCode()))
                && catalogue.provincesInForce(today).stream()
                        .noneMatch(each -> each.code().equals(province))) {
            errors.rejectValue("provinceCode", "validation.unknownChoice");
        }
        MatterObjection.of(said(fields, stored), catalogue, today).forEach(objection -> reject(objection, errors));
        return errors;
    }

    private static MatterObjection.Said said(MatterFields fields, @Nullable Matter stored) {
        LocalDate hearing = fields.getHearingOn();
        boolean onRecord = stored != null && Objects.equals(hearing, stored.hearingOn());
        return new MatterObjection.Said(
                onRecord ? null : hearing,
                fields.isAppointedDefence(),
                fields.getFieldCode(),
                fields.getProceduralStatusCode());
    }

    private static void reject(MatterObjection objection, Errors errors) {
        switch (objection) {
            case HEARING_HELD -> errors.rejectValue("hearingOn", "intake.form.hearingOn.past");
            case DEFENCE_NOT_CRIMINAL ->
                errors.rejectValue("appointedDefence", "intake.form.appointedDefence.notCriminal");
            case DEFENCE_NOT_OF_ACCUSED ->
                errors.rejectValue("appointedDefence", "intake.form.appointedDefence.notAccused");
        }
    }

    /** What is on record together stays so. */
    private static void together(MatterFields fields, @Nullable Matter stored, Errors errors) {
        String field = fields.getFieldCode();
        FormOfAid form = fields.getFormOfAid();
        String status = fields.getProceduralStatusCode();
        String stage = fields.getStageCode();
        if (field == null || form == null || (stored != null && stored.isOf(form, field, status, stage))) {
            return;
        }
        MatterMisfit.of(form, field, status, stage).forEach(misfit -> {
            switch (misfit) {
                case STANDING_NOT_OF_FIELD ->
                    errors.rejectValue("proceduralStatusCode", "intake.form.status.notOfField");
                case STAGE_NOT_OF_FIELD -> errors.rejectValue("stageCode", "intake.form.stage.notOfField");
                case STAGE_NOT_OF_STANDING -> errors.rejectValue("stageCode", "intake.form.stage.notOfStatus");
            }
        });
    }

    void checkGroups(MatterForm form, Errors errors) {
        checkGroups(form, List.of(), errors);
    }

    /** @param stored codes on record, which stay though their groups have ended meanwhile */
    void checkGroups(MatterForm form, List<String> stored, Errors errors) {
        ClaimObjection.of(
                        new ClaimObjection.Said(form.getGroups(), stored, form.isNoneApplies(), form.isNotNearPoor()),
                        groups())
                .forEach(objection -> reject(objection, errors));
    }

    private static void reject(ClaimObjection objection, Errors errors) {
        switch (objection) {
            case NONE_AND_A_GROUP -> errors.rejectValue("noneApplies", "intake.form.noneApplies.withGroups");
            case NOT_NEAR_POOR_AND_ITS_GROUP -> errors.rejectValue("notNearPoor", "intake.form.notNearPoor.withGroup");
            case GROUP_NOT_IN_FORCE -> errors.rejectValue("groups", "validation.unknownChoice");
        }
    }

    /** The groups of today. */
    List<EligibilityGroupView> groups() {
        return catalogue.groupsInForce(LocalDate.now(clock));
    }

    /** What is claimed; as whom only where one of the groups takes in companions, or has ended and may have done so. */
    Claims claims(MatterForm form) {
        return form.claims(ClaimObjection.mayTakeInCompanions(form.getGroups(), groups()));
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
                fields.getConnectedMatter(),
                fields.getApplicationShown(),
                fields.getDocumentsShown(),
                fields.getDocumentsTold());
    }

    private void known(
            CodeList list,
            String field,
            @Nullable String code,
            @Nullable Matter stored,
            Function<Matter, @Nullable String> onRecord,
            Errors errors) {
        boolean kept = code != null && stored != null && code.equals(onRecord.apply(stored));
        if (code != null
                && !kept
                && catalogue.choosable(list, code, LocalDate.now(clock)).isEmpty()) {
            errors.rejectValue(field, "validation.unknownChoice");
        }
    }
}
