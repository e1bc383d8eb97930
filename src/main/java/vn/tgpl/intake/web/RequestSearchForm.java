package vn.tgpl.intake.web;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.intake.domain.Channel;
import vn.tgpl.intake.domain.RequestFilter;
import vn.tgpl.intake.domain.RequestState;
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

    /** @param wanted the words to look for, null for the other filters alone */
    RequestFilter filter(@Nullable String wanted, @Nullable String after) {
        return new RequestFilter(
                state,
                channel,
                field,
                form,
                TypedMonth.parse(from).orElse(null),
                TypedMonth.parse(to).orElse(null),
                wanted,
                after);
    }

    /** Address of the list with these filters, another state and another position. */
    String address(@Nullable String token, @Nullable RequestState inState, @Nullable String after) {
        return UriComponentsBuilder.fromPath(RequestsController.PAGE)
                .queryParamIfPresent("q", Optional.ofNullable(token))
                .queryParamIfPresent("state", Optional.ofNullable(inState))
                .queryParamIfPresent("channel", Optional.ofNullable(channel))
                .queryParamIfPresent("field", Optional.ofNullable(field))
                .queryParamIfPresent("form", Optional.ofNullable(form))
                .queryParamIfPresent("from", Optional.ofNullable(from))
                .queryParamIfPresent("to", Optional.ofNullable(to))
                .queryParamIfPresent("after", Optional.ofNullable(after))
                .encode()
                .toUriString();
    }

    /** Whether more than words and the state narrow the list. */
    public boolean isNarrowed() {
        return Stream.of(channel, field, form, from, to).anyMatch(Objects::nonNull);
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
