package vn.tgpl.casework.web;

import org.jspecify.annotations.Nullable;

/** A line of the list, ready to be shown. */
record CaseLine(
        String id,
        String href,
        String code,
        String beneficiary,
        @Nullable String others,
        String form,
        String field,
        String office,
        @Nullable String practitioner,
        String acceptedOn,
        String stateTone,
        String state,
        CaseTexts.@Nullable DueText due) {}
