package vn.tgpl.audit.web;

import org.jspecify.annotations.Nullable;

/**
 * A row of the journal, ready to be shown. Reasons are left out: they may tell of a case.
 *
 * @param actorName null when it is not known who it was
 * @param actorHref the list narrowed to this actor, null with the name
 * @param codes what stood and stands now, in codes; null where nothing is told
 * @param subjectHref the list narrowed to this subject
 */
record JournalLine(
        String at,
        @Nullable String actorName,
        @Nullable String actorHref,
        String action,
        @Nullable String codes,
        String subjectKind,
        String subjectId,
        String subjectHref,
        @Nullable String address) {}
