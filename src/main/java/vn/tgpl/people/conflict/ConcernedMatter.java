package vn.tgpl.people.conflict;

import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.shared.OfficeId;

/**
 * A matter in which people stand.
 *
 * @param code by which people call it: the receipt of a request, the code of a case
 */
public record ConcernedMatter(
        MatterKey key,
        String code,
        OfficeId office,
        OfficeId centre,
        String province,
        String fieldCode,
        FormOfAid form) {}
