package vn.tgpl.catalog.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.CodeList;

/**
 * Changes how a code is used; its wording stays, since old cases read it.
 *
 * @param seen the version on which the change rests
 * @param marked of no effect in a list that knows no mark
 * @param lastDay the last day on which it is offered, null while it is in use
 */
public record ChangeCode(
        CodeList list,
        String code,
        long seen,
        int order,
        boolean marked,
        @Nullable LocalDate lastDay,
        String reason) {}
