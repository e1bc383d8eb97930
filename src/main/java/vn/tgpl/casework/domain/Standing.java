package vn.tgpl.casework.domain;

import vn.tgpl.casework.CaseState;
import vn.tgpl.catalog.FormOfAid;

/**
 * How a case stands to the person who looks at it.
 *
 * @param papersMissing papers are still awaited after an urgent acceptance
 * @param executor the person is assigned to the case
 */
public record Standing(CaseState state, FormOfAid form, boolean papersMissing, boolean executor) {}
