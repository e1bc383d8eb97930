package vn.tgpl.audit.web;

import org.jspecify.annotations.Nullable;

/**
 * A row of the journal, ready to be shown. Reasons are left out: they may tell of a case.
 *
 * @param actorHref the list narrowed to this actor
 */
record JournalLine(
        String at,
        String actorName,
        String actorHref,
        String action,
        String subjectKind,
        String subjectId,
        @Nullable String address) {}
