package vn.tgpl.intake.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    RequestLines(Catalogue catalogue, MessageSource messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    List<RequestLine> of(List<RequestRow> rows, Locale locale) {
        List<RequestLine> lines = new ArrayList<>(rows.size());
        for (RequestRow row : rows) {
            Optional<EligibilityGroupView> group = openGroup(row);
            String hidden = row.groupCode() == null ? "" : text("intake.group.protected", locale);
            lines.add(new RequestLine(
                    lines.size() + 1,
                    "/requests/" + row.id(),
                    row.receiptCode(),
                    Display.dateTime(row.receivedAt()),
                    row.beneficiaryName(),
                    group.map(EligibilityGroupView::clause).orElse(hidden),
                    group.map(EligibilityGroupView::label).orElse(hidden),
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
    private Optional<EligibilityGroupView> openGroup(RequestRow row) {
        String code = row.groupCode();
        LocalDate received = row.receivedAt().atZone(Vietnam.ZONE).toLocalDate();
        return code == null ? Optional.empty() : catalogue.group(code, received).filter(group -> !group.sensitive());
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
