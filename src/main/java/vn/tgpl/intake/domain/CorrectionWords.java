package vn.tgpl.intake.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tgpl.intake.NoticeTime;

/** What a correction changed, in words: what stood before, and what stands now. */
@Component
class CorrectionWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final RequestWords words;
    private final PeopleWords people;
    private final MessageSource messages;

    CorrectionWords(RequestWords words, PeopleWords people, MessageSource messages) {
        this.words = words;
        this.people = people;
        this.messages = messages;
    }

    /**
     * A line for each field that reads differently, and one for each number that differs where it is masked.
     *
     * @param day of the request, as of which both read
     */
    String changes(RequestContent before, RequestContent now, LocalDate day) {
        Map<String, String> later = words.of(now, day, VIETNAMESE);
        Stream<String> fields = words.of(before, day, VIETNAMESE).entrySet().stream()
                .filter(field -> !field.getValue().equals(later.get(field.getKey())))
                .map(field -> text(
                        "intake.correction.change",
                        text(field.getKey()),
                        said(field.getValue()),
                        said(later.getOrDefault(field.getKey(), ""))));
        Stream<String> numbers = people.renumbered(before.parties(), now.parties())
                .map(party -> text("intake.correction.number", party.party().fullName()));
        return Stream.concat(fields, numbers).collect(Collectors.joining("\n"));
    }

    /** The same with when an authority told of it, where that differs now. */
    String changes(WrittenRequest before, RequestContent now, @Nullable Instant told) {
        Stream<String> notice = Stream.ofNullable(told)
                .map(at -> text(
                        "intake.correction.change",
                        text("intake.notifiedAt"),
                        told(Objects.requireNonNull(before.notifiedAt())),
                        told(at)));
        return Stream.concat(notice, Stream.of(changes(before.content(), now, before.receivedOn())))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String told(Instant at) {
        return NoticeTime.words(at, messages, VIETNAMESE);
    }

    private String said(String said) {
        return said.isEmpty() ? text("common.none") : said;
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, VIETNAMESE);
    }
}
