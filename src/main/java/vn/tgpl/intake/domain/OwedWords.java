package vn.tgpl.intake.domain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Papers that are still needed, in words. */
@Component
public class OwedWords {

    private final MessageSource messages;

    OwedWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Papers that are needed together are joined by "and". */
    public String of(PaperChoice choice, Locale locale) {
        return choice.oneOfEach().stream()
                .map(papers -> papers.size() == 1
                        ? papers.get(0)
                        : messages.getMessage("intake.answer.oneOf", new Object[] {String.join(", ", papers)}, locale))
                .collect(Collectors.joining(" " + messages.getMessage("intake.answer.and", null, locale) + " "));
    }

    /** Each way to mend what a group lacks; what papers that are there tell is to be written down by them. */
    public List<String> choices(MissingPapers missing, Locale locale) {
        String and = " " + messages.getMessage("intake.answer.and", null, locale) + " ";
        String write = missing.unwritten().stream()
                .map(one -> messages.getMessage(
                        "intake.answer.write." + one.fact(), new Object[] {String.join(", ", one.papers())}, locale))
                .collect(Collectors.joining(and));
        List<String> choices =
                missing.choices().stream().map(choice -> of(choice, locale)).toList();
        if (write.isEmpty()) {
            return choices;
        }
        return choices.isEmpty()
                ? List.of(write)
                : choices.stream().map(choice -> choice + and + write).toList();
    }

    /** Papers that are there show that somebody belongs to none of his groups: no other one is asked for (Luật TGPL 2017 Đ37 k1 a). */
    String nothingMore(Locale locale) {
        return messages.getMessage("intake.answer.nothingMore", null, locale);
    }

    /** A line for each group, its choices joined by "or". */
    public String of(List<MissingPapers> papers, Locale locale) {
        String or = "; " + messages.getMessage("intake.answer.or", null, locale) + " ";
        return papers.stream()
                .map(missing -> missing.group() + ": " + String.join(or, choices(missing, locale)))
                .collect(Collectors.joining("\n"));
    }
}
