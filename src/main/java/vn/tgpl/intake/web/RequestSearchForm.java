package vn.tgpl.intake.web;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.intake.domain.Channel;
import vn.tgpl.intake.domain.RequestFilter;
import vn.tgpl.intake.domain.RequestOrder;
import vn.tgpl.intake.domain.RequestState;
import vn.tgpl.platform.web.PageAddress;
import vn.tgpl.platform.web.SearchWords;
import vn.tgpl.shared.TypedMonth;

/** The filters of the list of requests; all but the words stand in its URL. */
class RequestSearchForm {

    @Size(max = SearchWords.LONGEST, message = "{platform.words.tooLong}")
    private @Nullable String words;

    private @Nullable RequestState state;

    private @Nullable Channel channel;

    @Size(max = 40)
    private @Nullable String field;

    private @Nullable FormOfAid form;

    @Size(max = 10)
    private @Nullable String from;

    @Size(max = 10)
    private @Nullable String to;

    private @Nullable String sort;

    /** The latest first where nothing else is asked for. */
    RequestOrder order() {
        return RequestListHeads.order(sort);
    }

    /** @param wanted the words to look for, null for the other filters alone */
    RequestFilter filter(@Nullable String wanted) {
        return new RequestFilter(
                state,
                channel,
                field,
                form,
                TypedMonth.parse(from).orElse(null),
                isBackwards() ? null : TypedMonth.parse(to).orElse(null),
                wanted);
    }

    /** Says at its field which month cannot be read, or stands before the first one; the list leaves it out. */
    void refuseUnreadableMonths(BindingResult errors) {
        refuseUnreadable("from", from, errors);
        refuseUnreadable("to", to, errors);
        if (isBackwards()) {
            errors.rejectValue("to", "intake.list.to.beforeFrom");
        }
    }

    private boolean isBackwards() {
        return TypedMonth.parse(from)
                .flatMap(first -> TypedMonth.parse(to).filter(last -> last.isBefore(first)))
                .isPresent();
    }

    private static void refuseUnreadable(String field, @Nullable String typed, BindingResult errors) {
        if (typed != null && TypedMonth.parse(typed).isEmpty()) {
            errors.rejectValue(field, "typeMismatch.java.time.YearMonth");
        }
    }

    /** Address of the list with these filters, another state and another position. */
    String address(@Nullable String token, @Nullable RequestState inState, @Nullable String after) {
        return address(RequestsController.PAGE, token, inState, sort, after);
    }

    /** The same in another order, from the beginning. */
    String sorted(@Nullable String token, @Nullable String order) {
        return address(RequestsController.PAGE, token, state, order, null);
    }

    /** The same list on another path: on paper, as a sheet. */
    String at(String path, @Nullable String token) {
        return address(path, token, state, sort, null);
    }

    private String address(
            String path,
            @Nullable String token,
            @Nullable RequestState inState,
            @Nullable String order,
            @Nullable String after) {
        return PageAddress.of(path)
                .with("q", token)
                .with("state", inState)
                .with("channel", channel)
                .with("field", field)
                .with("form", form)
                .with("from", from)
                .with("to", to)
                .with("sort", order)
                .with("after", after)
                .toString();
    }

    /** Whether more than words and the state narrow the list. */
    public boolean isNarrowed() {
        return Stream.of(channel, field, form, from, to).anyMatch(Objects::nonNull);
    }

    public @Nullable String getSort() {
        return sort;
    }

    /** What is no order of this list is left out. */
    public void setSort(@Nullable String sort) {
        this.sort = RequestListHeads.isOrder(sort) ? sort : null;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable RequestState getState() {
        return state;
    }

    public void setState(@Nullable RequestState state) {
        this.state = state;
    }

    public @Nullable Channel getChannel() {
        return channel;
    }

    public void setChannel(@Nullable Channel channel) {
        this.channel = channel;
    }

    public @Nullable String getField() {
        return field;
    }

    public void setField(@Nullable String field) {
        this.field = field;
    }

    public @Nullable FormOfAid getForm() {
        return form;
    }

    public void setForm(@Nullable FormOfAid form) {
        this.form = form;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }
}
