package vn.tgpl.casework.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.RegistrationQueries.Answer;
import vn.tgpl.casework.domain.RegistrationQueries.Registered;
import vn.tgpl.casework.domain.RegistrationQueries.Withdrawal;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.shared.Display;

/** Registrations with authorities, what was answered to them, and what of them was told wrongly: before and since. */
@Component
class RegistrationTimeline implements TimelineSource {

    private final RegistrationsOnPage registrations;
    private final RegistrationTexts words;
    private final CaseTexts texts;

    RegistrationTimeline(RegistrationsOnPage registrations, RegistrationTexts words, CaseTexts texts) {
        this.registrations = registrations;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        List<Registered> all = registrations.told(file);
        return Stream.of(
                        LikeRegistrations.sentTogether(all).stream().flatMap(letter -> told(letter, file)),
                        corrections(all).stream().map(one -> corrected(one, all, file)))
                .flatMap(entries -> entries);
    }

    /** What was told instead of something else stands where that is told to have been wrong. */
    private Stream<TimelineEntry> told(LikeRegistrations letter, CaseFile file) {
        Registered one = letter.first();
        Stream<TimelineEntry> sent = one.correction() == null
                ? Stream.of(entry(one.recordedAt(), "registered", one.recordedBy(), sent(letter, file)))
                : Stream.empty();
        Stream<Answer> answers =
                letter.rows().stream().flatMap(row -> row.answers().stream()).distinct();
        return Stream.concat(sent, answers.map(answer -> answered(letter, answer, file)));
    }

    private String sent(LikeRegistrations letter, CaseFile file) {
        String again = letter.first().againReason();
        String whole = words.whole(letter, file);
        return again == null ? whole : whole + "\n" + texts.text("casework.registration.againBecause", again);
    }

    /** Of those of the letter whom the answer is about. */
    private TimelineEntry answered(LikeRegistrations letter, Answer answer, CaseFile file) {
        return entry(
                answer.recordedAt(),
                "registered." + answer.outcome(),
                answer.recordedBy(),
                words.whole(letter.only(row -> row.answers().contains(answer)), file) + "\n" + words.answer(answer));
    }

    private record Corrected(
            UUID letter, Instant at, @Nullable String by, boolean left, String because) {}

    private List<Corrected> corrections(List<Registered> all) {
        Stream<Corrected> gone = all.stream()
                .flatMap(one -> Stream.ofNullable(one.withdrawal())
                        .map(was ->
                                new Corrected(one.letterId(), was.at(), was.by(), was.ground() != null, because(was))));
        Stream<Corrected> come = all.stream()
                .flatMap(one -> Stream.ofNullable(one.correction())
                        .map(now -> new Corrected(
                                now.letterId(), one.recordedAt(), one.recordedBy(), false, because(now.reason()))));
        return Stream.concat(gone, come).distinct().toList();
    }

    private String because(Withdrawal was) {
        return was.ground() == null
                ? because(String.valueOf(was.reason()))
                : texts.text(
                        "casework.registrationCorrection.left",
                        texts.label(CodeList.REPLACEMENT_GROUND, was.ground(), Days.of(was.at())));
    }

    private String because(String reason) {
        return texts.text("casework.registrationCorrection.because", reason);
    }

    private TimelineEntry corrected(Corrected one, List<Registered> all, CaseFile file) {
        LikeRegistrations before = new LikeRegistrations(all)
                .only(row -> row.letterId().equals(one.letter())
                        && row.withdrawal() != null
                        && row.withdrawal().at().equals(one.at()));
        LikeRegistrations now = new LikeRegistrations(all)
                .only(row -> row.correction() != null
                        && row.correction().letterId().equals(one.letter())
                        && row.recordedAt().equals(one.at()));
        String text = Stream.of(line("before", before, file), line("now", now, file), one.because())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        String what = one.left()
                ? "registered.closed"
                : now.rows().isEmpty() ? "registered.withdrawn" : "registered.corrected";
        return entry(one.at(), what, one.by(), text);
    }

    private @Nullable String line(String which, LikeRegistrations told, CaseFile file) {
        return told.rows().isEmpty()
                ? null
                : texts.text("casework.registrationCorrection." + which, words.whole(told, file));
    }

    private TimelineEntry entry(Instant at, String what, @Nullable String by, String text) {
        String title = texts.text("casework.timeline." + what);
        return new TimelineEntry(
                CaseTimeline.Show.DECISIONS,
                at,
                at,
                new TimelineItem(Display.dateTime(at), title, by, text, "info", null));
    }
}
