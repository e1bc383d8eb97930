package vn.tgpl.intake.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.intake.domain.RequestListQueries.Listing;
import vn.tgpl.intake.domain.RequestRow;
import vn.tgpl.intake.domain.RequestState;
import vn.tgpl.people.FactAnswer;
import vn.tgpl.people.ReaderStanding;
import vn.tgpl.people.SensitiveFact;
import vn.tgpl.people.SensitiveFacts;
import vn.tgpl.platform.FoundCount;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.platform.web.Chip;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/** Makes rows and filters of the list ready to show. */
@Component
class RequestLines {

    /** What stands over the columns, but that of the number. */
    private static final List<String> COLUMNS = List.of(
            "intake.receipt.code",
            "intake.section.person",
            "intake.section.groups",
            "intake.form.field",
            "intake.list.form",
            "intake.list.channel",
            "intake.receivedAt",
            "intake.request.state");

    private final Catalogue catalogue;
    private final MessageSource messages;

    RequestLines(Catalogue catalogue, MessageSource messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    List<RequestLine> of(KeysetPage<RequestRow> page, Locale locale) {
        List<RequestLine> lines = new ArrayList<>(page.rows().size());
        for (RequestRow row : page.rows()) {
            lines.add(line(page.before() + lines.size() + 1, row, locale));
        }
        return lines;
    }

    /** Cells of a line on paper or in a sheet, under the heads of {@link #COLUMNS}. */
    List<String> cells(RequestRow row, Locale locale) {
        RequestLine line = line(0, row, locale);
        return List.of(
                line.receiptCode(),
                line.beneficiaryName(),
                line.group(),
                line.field(),
                line.form(),
                line.channel(),
                line.receivedAt(),
                line.state());
    }

    List<String> heads(Locale locale) {
        return COLUMNS.stream().map(key -> text(key, locale)).toList();
    }

    private RequestLine line(int number, RequestRow row, Locale locale) {
        Optional<EligibilityGroupView> group = openGroup(row);
        String hidden = row.groupCode() == null ? "" : text("intake.group.protected", locale);
        return new RequestLine(
                number,
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
                RequestHead.tone(row.state()));
    }

    /** Each state with how many the other filters leave in it; the chosen one too. */
    List<Chip> states(RequestSearchForm form, @Nullable String token, Listing found, Locale locale) {
        List<Chip> chips = new ArrayList<>();
        chips.add(chip(text("common.all", locale), form, token, null, found));
        for (RequestState state : RequestState.values()) {
            chips.add(chip(text("intake.state." + state, locale), form, token, state, found));
        }
        return chips;
    }

    private static Chip chip(
            String label, RequestSearchForm form, @Nullable String token, @Nullable RequestState state, Listing found) {
        FoundCount count = found.count(state);
        return new Chip(
                label,
                form.address(token, state, null),
                count.isCut() ? count.getNumber() + "+" : count.getNumber(),
                form.getState() == state);
    }

    // Luật TGPL Đ6 k1: what would hurt the person is not for a list that others may see
    private Optional<EligibilityGroupView> openGroup(RequestRow row) {
        String code = row.groupCode();
        LocalDate received = row.receivedAt().atZone(Vietnam.ZONE).toLocalDate();
        return code == null
                ? Optional.empty()
                : catalogue.group(code, received).filter(group -> isForLists(code, group));
    }

    private static boolean isForLists(String code, EligibilityGroupView group) {
        return SensitiveFact.ofGroup(code, group).stream()
                .allMatch(fact -> SensitiveFacts.answer(fact, ReaderStanding.BESIDE_THE_MATTER) == FactAnswer.SHOWN);
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
