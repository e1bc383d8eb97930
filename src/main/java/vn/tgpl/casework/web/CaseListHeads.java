package vn.tgpl.casework.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.list.CaseOrder;
import vn.tgpl.platform.web.SortHead;

/** The heads by which the list of cases is put in order, each under the name that its template knows. */
final class CaseListHeads {

    /** As they stand in the URL; the newest first stands there as nothing. */
    private static final Map<String, CaseOrder> ORDERS = Map.of(
            "oldest", CaseOrder.OLDEST, "due", CaseOrder.DUE, "name", CaseOrder.NAME, "number", CaseOrder.NUMBER);

    private CaseListHeads() {}

    static boolean isOrder(@Nullable String sort) {
        return sort != null && ORDERS.containsKey(sort);
    }

    static CaseOrder order(@Nullable String sort) {
        return sort == null ? CaseOrder.NEWEST : ORDERS.getOrDefault(sort, CaseOrder.NEWEST);
    }

    /** The day of acceptance turns round what it shows; the others sort upwards. */
    static Map<String, SortHead> of(CaseListForm form) {
        CaseOrder now = order(form.getSort());
        boolean newest = now == CaseOrder.NEWEST;
        return Map.of(
                "accepted",
                new SortHead(
                        form.address().sorted(newest ? "oldest" : null),
                        newest ? "descending" : now == CaseOrder.OLDEST ? "ascending" : null),
                "due",
                upwards(form, "due"),
                "name",
                upwards(form, "name"),
                "number",
                upwards(form, "number"));
    }

    private static SortHead upwards(CaseListForm form, String sort) {
        return new SortHead(form.address().sorted(sort), sort.equals(form.getSort()) ? "ascending" : null);
    }
}
