package vn.tgpl.catalog.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.catalog.domain.CodeRow;
import vn.tgpl.catalog.domain.MarkedDays;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Difference;
import vn.tgpl.platform.web.Differences;
import vn.tgpl.platform.web.Fact;
import vn.tgpl.shared.Display;

/** Words for the code lists and what stands in them. */
@Component
class CodeTexts {

    private final MessageSource source;
    private final MessageSourceAccessor messages;
    private final Clock clock;

    CodeTexts(MessageSource messages, Clock clock) {
        this.source = messages;
        this.messages = new MessageSourceAccessor(messages);
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<Option> lists() {
        return Arrays.stream(CodeList.values())
                .map(list -> new Option(list.name(), messages.getMessage("catalog.codes.list." + list)))
                .toList();
    }

    List<Option> marks(CodeList list) {
        return list.marks().stream()
                .map(mark -> new Option(mark.name(), text(mark)))
                .toList();
    }

    List<Option> forms() {
        return Arrays.stream(FormOfAid.values())
                .map(form -> new Option(form.name(), messages.getMessage("catalog.formOfAid." + form)))
                .toList();
    }

    CodeLine line(CodeRow row) {
        CodeView code = row.on(today());
        return new CodeLine(
                row.code(),
                code.label(),
                code.legalReference(),
                row.order(),
                code.marks().stream().sorted().map(this::text).toList(),
                Display.date(row.validity().from()),
                Display.date(row.validity().to()),
                CodeListController.PAGE + "/" + row.list() + "/" + row.code());
    }

    /** Every wording and mark it had, has or will have. */
    List<Fact> history(CodeRow row) {
        Stream<Fact> wordings = row.wordings().stream()
                .map(wording -> new Fact(
                        messages.getMessage("catalog.group.since", new Object[] {Display.date(wording.from())}),
                        wording.legalReference() == null
                                ? wording.label()
                                : wording.label() + " (" + wording.legalReference() + ")"));
        return Stream.concat(wordings, row.marked().stream().map(this::marked)).toList();
    }

    /** What is stored now, where it is not what was typed. */
    List<Difference> differences(CodeRow stored, CodeForm typed) {
        CodeView code = stored.on(Objects.requireNonNullElse(typed.getFrom(), today()));
        return new Differences(source)
                .compare("catalog.codes.label", code.label(), typed.getLabel())
                .compare("catalog.group.article", code.legalReference(), typed.getLegalReference())
                .compare("catalog.codes.marks", text(code.marks()), text(typed.getMarks()))
                .compare("catalog.codes.order", String.valueOf(stored.order()), String.valueOf(typed.getOrder()))
                .compare(
                        "catalog.codes.lastDay", Display.date(stored.validity().to()), Display.date(typed.getLastDay()))
                .list();
    }

    private Fact marked(MarkedDays marked) {
        String from = Display.date(marked.days().from());
        LocalDate to = marked.days().to();
        String days = to == null
                ? messages.getMessage("catalog.group.since", new Object[] {from})
                : messages.getMessage("catalog.group.between", new Object[] {from, Display.date(to)});
        return new Fact(days, text(marked.mark()) + " (" + marked.ground() + ")");
    }

    private String text(CodeMark mark) {
        return messages.getMessage("catalog.codes.mark." + mark);
    }

    String text(Collection<CodeMark> marks) {
        return marks.stream().sorted().map(this::text).collect(Collectors.joining("; "));
    }
}
