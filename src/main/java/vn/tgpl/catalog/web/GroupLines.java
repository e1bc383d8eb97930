package vn.tgpl.catalog.web;

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

/** Puts groups into lines, what is asked of the person in words. */
@Component
class GroupLines {

    private final Catalogue catalogue;
    private final MessageSource messages;

    GroupLines(Catalogue catalogue, MessageSource messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    List<GroupLine> of(List<EligibilityGroupView> groups) {
        return groups.stream()
                .map(group -> GroupLine.of(group, conditions(group.criteria()), statistics(group)))
                .toList();
    }

    private List<String> conditions(GroupCriteria criteria) {
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
        return conditions;
    }

    private String statuses(GroupCriteria criteria) {
        return criteria.statuses().stream()
                .map(status -> catalogue.label(CodeList.PROCEDURAL_STATUS, status))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private String statistics(EligibilityGroupView group) {
        Integer column = group.statisticsColumn();
        return column == null ? text("catalog.group.noColumn") : text("catalog.group.column", column);
    }

    private String text(String key, Object... args) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, args, locale);
    }
}
