package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.CorrectMatter;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.platform.Option;

/** What the form about a matter offers: what may be chosen today, and what stands though its code has ended. */
@Component
class MatterChoices {

    private static final List<CorrectMatter.Since> SINCES =
            List.of(CorrectMatter.Since.ACCEPTANCE, CorrectMatter.Since.NOW);

    private final Catalogue catalogue;
    private final CaseTexts texts;
    private final Clock clock;

    MatterChoices(Catalogue catalogue, CaseTexts texts, Clock clock) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.clock = clock;
    }

    void show(CaseFile.Head head, Model model) {
        model.addAttribute("fields", options(CodeList.FIELD_OF_LAW, head.fieldCode(), head));
        model.addAttribute("statuses", options(CodeList.PROCEDURAL_STATUS, head.statusCode(), head));
        model.addAttribute("stages", options(CodeList.PROCEDURAL_STAGE, head.stageCode(), head));
        model.addAttribute(
                "sinces",
                SINCES.stream()
                        .map(since -> new Option(since.name(), texts.text("casework.matterCorrection.since." + since)))
                        .toList());
    }

    /** Each code is one of those that are offered. */
    void check(CorrectedMatterForm form, CaseFile.Head head, Errors errors) {
        known(CodeList.FIELD_OF_LAW, "fieldCode", form.getFieldCode(), head.fieldCode(), head, errors);
        known(
                CodeList.PROCEDURAL_STATUS,
                "proceduralStatusCode",
                form.getProceduralStatusCode(),
                head.statusCode(),
                head,
                errors);
        known(CodeList.PROCEDURAL_STAGE, "stageCode", form.getStageCode(), head.stageCode(), head, errors);
        if (form.getSince() != null && !SINCES.contains(form.getSince())) {
            errors.rejectValue("since", "validation.unknownChoice");
        }
    }

    private void known(
            CodeList list,
            String field,
            @Nullable String typed,
            @Nullable String stored,
            CaseFile.Head head,
            Errors errors) {
        if (typed != null
                && options(list, stored, head).stream()
                        .noneMatch(option -> option.value().equals(typed))) {
            errors.rejectValue(field, "validation.unknownChoice");
        }
    }

    private List<Option> options(CodeList list, @Nullable String stored, CaseFile.Head head) {
        LocalDate today = LocalDate.now(clock);
        List<Option> offered = catalogue.options(list, head.form(), today);
        return Stream.concat(
                        Stream.ofNullable(stored)
                                .filter(code -> offered.stream()
                                        .noneMatch(option -> option.value().equals(code)))
                                .map(code -> new Option(code, catalogue.label(list, code, today))),
                        offered.stream())
                .toList();
    }
}
