package vn.tgpl.catalog.domain;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.Certainty;
import vn.tgpl.catalog.GroupCriteria;

/**
 * What a draft says of a group.
 *
 * @param absorbs codes of groups of earlier wordings whose place it takes
 * @param alternatives codes of papers; any one set proves membership, all papers of a set are needed
 */
public record GroupWording(
        String code,
        String label,
        boolean requiresHardship,
        @Nullable String scopeNote,
        String legalReference,
        String paperReference,
        Certainty certainty,
        boolean sensitive,
        GroupCriteria criteria,
        Set<String> absorbs,
        List<List<String>> alternatives) {

    public GroupWording {
        absorbs = Set.copyOf(absorbs);
        alternatives = alternatives.stream()
                .map(set -> set.stream().distinct().toList())
                .filter(set -> !set.isEmpty())
                .distinct()
                .toList();
        if (alternatives.isEmpty()) {
            throw new GroupWithoutPapers();
        }
        Integer from = criteria.ageFrom();
        Integer under = criteria.ageUnder();
        if (from != null && under != null && under <= from) {
            throw new AgesCrossed();
        }
    }
}
