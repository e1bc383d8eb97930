package vn.tgpl.catalog.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.Certainty;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.shared.Display;

/**
 * A group, ready to be shown.
 *
 * @param conditions what is asked of the person before any paper
 * @param statistics where the person is counted
 * @param papers the sets of papers, each a list of labels
 */
record GroupLine(
        String code,
        String label,
        @Nullable String scopeNote,
        boolean requiresHardship,
        boolean sensitive,
        List<String> conditions,
        String statistics,
        String legalReference,
        String paperReference,
        List<List<String>> papers,
        String validFrom,
        String validTo,
        String certainty,
        boolean sure) {

    static GroupLine of(EligibilityGroupView group, List<String> conditions, String statistics) {
        return new GroupLine(
                group.code(),
                group.label(),
                group.scopeNote(),
                group.requiresHardship(),
                group.sensitive(),
                conditions,
                statistics,
                group.legalReference(),
                group.paperReference(),
                group.alternatives().stream()
                        .map(papers -> papers.stream().map(PaperView::label).toList())
                        .toList(),
                Display.date(group.validity().from()),
                Display.date(group.validity().to()),
                group.certainty().name(),
                group.certainty() != Certainty.UNCONFIRMED);
    }
}
