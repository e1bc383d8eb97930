package vn.tgpl.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.intake.domain.RequestRow;
import vn.tgpl.intake.domain.RequestState;
import vn.tgpl.platform.web.Chip;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/** Makes rows and filters of the list ready to show. */
@Component
class RequestLines {

    private final Catalogue catalogue;
    private final MessageSource messages;
    private final Clock clock;

    RequestLines(Catalogue catalogue, MessageSource messages, Clock clock) {
        this.catalogue = catalogue;
        this.messages = messages;
        this.clock = clock;
    }

    List<RequestLine> of(List<RequestRow> rows, Locale locale) {
        List<RequestLine> lines = new ArrayList<>(rows.size());
        for (RequestRow row : rows) {
            lines.add(new RequestLine(
                    lines.size() + 1,
                    "/requests/" + row.id(),
                    row.receiptCode(),
                    Display.dateTime(row.receivedAt()),
                    row.beneficiaryName(),
                    group(row, locale),
                    catalogue.label(
                            CodeList.FIELD_OF_LAW,
                            row.fieldCode(),
                            row.receivedAt().atZone(Vietnam.ZONE).toLocalDate()),
                    text("intake.form-of-aid." + row.formOfAid(), locale),
                    text("intake.channel." + row.channel(), locale),
                    text("intake.state." + row.state(), locale),
                    RequestHead.tone(row.state())));
        }
        return lines;
    }

    List<Chip> states(RequestSearchForm form, @Nullable String token, Map<RequestState, Long> open, Locale locale) {
        List<Chip> chips = new ArrayList<>();
        chips.add(new Chip(text("common.all", locale), form.address(token, null, null), null, form.getState() == null));
        for (RequestState state : RequestState.values()) {
            chips.add(new Chip(
                    text("intake.state." + state, locale),
                    form.address(token, state, null),
                    open.get(state),
                    form.getState() == state));
        }
        return chips;
    }

    // Luật TGPL Đ6 k1: what would hurt the person is not for a list that others may see
    private String group(RequestRow row, Locale locale) {
        String code = row.groupCode();
        if (code == null) {
            return "";
        }
        LocalDate received = row.receivedAt().atZone(clock.getZone()).toLocalDate();
        boolean sensitive = catalogue
                .group(code, received)
                .map(EligibilityGroupView::sensitive)
                .orElse(true);
        return sensitive ? text("intake.group.protected", locale) : catalogue.groupLabel(code);
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
