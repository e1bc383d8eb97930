package vn.tgpl.audit.web;

import org.jspecify.annotations.Nullable;

/**
 * A row of the journal, ready to be shown. Reasons are left out: they may tell of a case.
 *
 * @param actorName who it was, or that it is not known, or was nobody
 * @param actorHref the list narrowed to this actor, null where there is none
 * @param codes what stood and stands now, in codes, why an account was changed, or what kind of words was searched for; null where
 *     nothing is told
 * @param subjectHref the list narrowed to this subject
 */
record JournalLine(
        String at,
        String actorName,
        @Nullable String actorHref,
        String action,
        @Nullable String codes,
        String subjectKind,
        String subjectId,
        String subjectHref,
        @Nullable String address) {}
