package vn.tgpl.catalog.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.GroupCriteria;
import vn.tgpl.catalog.domain.LawVersionView;

/** Puts groups into lines, what is asked of the person in words. */
@Component
class GroupLines {

    private final Catalogue catalogue;
    private final ColumnPage columns;
    private final MessageSource messages;

    GroupLines(Catalogue catalogue, ColumnPage columns, MessageSource messages) {
        this.catalogue = catalogue;
        this.columns = columns;
        this.messages = messages;
    }

    LocalDate today() {
        return columns.today();
    }

    /** @param day on which the persons would be counted */
    List<GroupLine> of(List<EligibilityGroupView> groups, LocalDate day) {
        return groups.stream()
                .map(group -> GroupLine.of(
                        group,
                        conditions(group),
                        columns.text(
                                catalogue.statisticsColumn(group.code(), day).orElse(null))))
                .toList();
    }

    /** Counted as today, or as on the first day of a wording to come. */
    List<GroupLine> of(LawVersionView version, List<EligibilityGroupView> groups) {
        return of(groups, dayOf(version));
    }

    /** The labels of the groups of the wording that no column counts. */
    List<String> withoutColumn(LawVersionView version, List<EligibilityGroupView> groups) {
        LocalDate day = dayOf(version);
        return groups.stream()
                .filter(group -> catalogue.statisticsColumn(group.code(), day).isEmpty())
                .map(EligibilityGroupView::label)
                .toList();
    }

    private LocalDate dayOf(LawVersionView version) {
        LocalDate first = version.validity().from();
        return first.isAfter(today()) ? first : today();
    }

    private List<String> conditions(EligibilityGroupView group) {
        GroupCriteria criteria = group.criteria();
        List<String> conditions = new ArrayList<>();
        if (criteria.ageFrom() != null) {
            conditions.add(text("catalog.group.condition.ageFrom", criteria.ageFrom()));
        }
        if (criteria.ageUnder() != null) {
            conditions.add(text("catalog.group.condition.ageUnder", criteria.ageUnder()));
        }
        if (!criteria.statuses().isEmpty()) {
            conditions.add(text("catalog.group.condition.statuses", statuses(criteria)));
        }
        if (criteria.minorityInDifficultArea()) {
            conditions.add(text("catalog.group.condition.minority"));
        }
        if (criteria.connectedMatter()) {
            conditions.add(text("catalog.group.condition.connected"));
        }
        if (criteria.companionUnder() != null) {
            conditions.add(text("catalog.group.condition.companion", criteria.companionUnder()));
        }
        if (!group.absorbs().isEmpty()) {
            conditions.add(text("catalog.group.condition.absorbs", replaced(group)));
        }
        return conditions;
    }

    private String statuses(GroupCriteria criteria) {
        return criteria.statuses().stream()
                .map(status -> catalogue.label(CodeList.PROCEDURAL_STATUS, status))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /** As they read on the last day before the wording. */
    private String replaced(EligibilityGroupView group) {
        LocalDate before = group.validity().from().minusDays(1);
        return group.absorbs().stream()
                .map(code -> catalogue.groupLabel(code, before))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private String text(String key, Object... args) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, args, locale);
    }
}
