package vn.tgpl.catalog;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DateRange;

/**
 * A code of a list.
 *
 * @param forms forms of aid to which the code belongs
 * @param marked of a procedural status: the person is held, so that 12 hours count; of a result: the aid was completed;
 *     of an ethnicity: a minority; of a field: opposing parties may agree on one executor outside litigation (Luật TGPL
 *     2017 Đ25 k2 a); of an activity: it answers advice in writing (Luật TGPL 2017 Đ32 k2); of a ground of replacement: the beneficiary may ask on it
 */
public record CodeView(
        CodeList list,
        String code,
        String label,
        @Nullable String legalReference,
        Set<FormOfAid> forms,
        boolean marked,
        DateRange validity) {}
