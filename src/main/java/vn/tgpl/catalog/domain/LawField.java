package vn.tgpl.catalog.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.PaperView;

/** What a wording says of a group, field by field, and the last day of the wording itself. */
public enum LawField {
    LABEL,
    LEGAL_REFERENCE,
    CERTAINTY,
    SCOPE_NOTE,
    HARDSHIP,
    AGE_FROM,
    AGE_UNDER,
    STATUSES,
    MINORITY,
    CONNECTED,
    COMPANION_UNDER,
    /** The groups of earlier wordings whose place it takes. */
    ABSORBS,
    /** No longer part of a wording; the history of older ones tells of it. */
    COLUMN,
    SENSITIVE,
    PAPERS,
    PAPER_REFERENCE,
    LAST_DAY,
    /** Why a wording in force was corrected. */
    REASON;

    /** Parts the codes of a list. */
    public static final String COMMA = ", ";

    private static final String YES = "YES";

    /** Whether it is either so or not so; what is not so is not written down. */
    public boolean isYesOrNo() {
        return this == HARDSHIP || this == MINORITY || this == CONNECTED || this == SENSITIVE;
    }

    /** What the group says, in codes where there are any; null where it says nothing or there is no group. */
    @Nullable
    String of(Optional<EligibilityGroupView> group) {
        return group.isEmpty() ? null : of(group.get());
    }

    private @Nullable String of(EligibilityGroupView group) {
        return switch (this) {
            case LABEL -> group.label();
            case LEGAL_REFERENCE -> group.legalReference();
            case CERTAINTY -> group.certainty().name();
            case SCOPE_NOTE -> group.scopeNote();
            case HARDSHIP -> yes(group.requiresHardship());
            case AGE_FROM -> number(group.criteria().ageFrom());
            case AGE_UNDER -> number(group.criteria().ageUnder());
            case STATUSES -> words(group.criteria().statuses().stream().sorted().toList());
            case MINORITY -> yes(group.criteria().minorityInDifficultArea());
            case CONNECTED -> yes(group.criteria().connectedMatter());
            case COMPANION_UNDER -> number(group.criteria().companionUnder());
            case ABSORBS -> words(group.absorbs().stream().sorted().toList());
            case SENSITIVE -> yes(group.sensitive());
            case PAPERS -> papers(group);
            case PAPER_REFERENCE -> group.paperReference();
            case COLUMN, REASON, LAST_DAY -> null;
        };
    }

    private static @Nullable String yes(boolean is) {
        return is ? YES : null;
    }

    private static @Nullable String number(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    private static @Nullable String words(List<String> words) {
        return words.isEmpty() ? null : String.join(COMMA, words);
    }

    /** A line for each set. */
    private static String papers(EligibilityGroupView group) {
        return group.alternatives().stream()
                .map(set -> set.stream().map(PaperView::label).collect(Collectors.joining(" + ")))
                .collect(Collectors.joining("\n"));
    }
}
