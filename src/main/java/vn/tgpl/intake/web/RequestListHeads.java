package vn.tgpl.intake.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.domain.RequestOrder;
import vn.tgpl.platform.web.SortHead;

/** The heads by which the list of requests is put in order, each under the name that its template knows. */
final class RequestListHeads {

    /** As they stand in the URL; the latest first stands there as nothing. */
    private static final Map<String, RequestOrder> ORDERS =
            Map.of("oldest", RequestOrder.OLDEST, "name", RequestOrder.NAME, "number", RequestOrder.NUMBER);

    private RequestListHeads() {}

    static boolean isOrder(@Nullable String sort) {
        return sort != null && ORDERS.containsKey(sort);
    }

    static RequestOrder order(@Nullable String sort) {
        return sort == null ? RequestOrder.NEWEST : ORDERS.getOrDefault(sort, RequestOrder.NEWEST);
    }

    /** The day of reception turns round what it shows; the others sort upwards. */
    static Map<String, SortHead> of(RequestSearchForm form, @Nullable String token) {
        RequestOrder now = form.order();
        boolean newest = now == RequestOrder.NEWEST;
        return Map.of(
                "received",
                new SortHead(
                        form.sorted(token, newest ? "oldest" : null),
                        newest ? "descending" : now == RequestOrder.OLDEST ? "ascending" : null),
                "name",
                upwards(form, token, "name"),
                "number",
                upwards(form, token, "number"));
    }

    private static SortHead upwards(RequestSearchForm form, @Nullable String token, String sort) {
        return new SortHead(form.sorted(token, sort), sort.equals(form.getSort()) ? "ascending" : null);
    }
}
