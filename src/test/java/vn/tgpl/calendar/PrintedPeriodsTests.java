package vn.tgpl.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import vn.tgpl.PrintedPage;
import vn.tgpl.TgplTest;

/** Prints the table of periods for people to read. */
@TgplTest
class PrintedPeriodsTests {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Autowired
    private MessageSource messages;

    @Autowired
    private PeriodTable periods;

    @Autowired
    private Clock clock;

    @Test
    void thePrintedTableSaysWhatTheCodeDoes() {
        PrintedPage.named("deadlines.md").assertSays(page());
    }

    private String page() {
        return """
                # Periods of the law

                Printed from the table of periods as it is shipped (*Thời hạn theo luật*) by a test. Hours run through nights and holidays; days exclude the first
                day; days and months that end on a day off end on the next working day (BLDS 2015 Đ147, Đ148). D rows belong to the way
                of a case, P rows to people and contracts. A dated duty stands at *Việc có hạn*: it arises by itself with a refusal, transfer,
                withdrawal, assignment, new branch, card of a collaborator (P2) or period of a register, and is entered by hand for all else.

                P2 begins with the day of the card and is met by a contract on record that runs on or after that day. Of P7 nothing arises by
                itself: a contract that runs longer is refused where it is entered, and when one ends asks for nothing by a day.

                D1 asks for an answer at once and names no period, so that no day is stored beside the minute of receipt: an open
                request stands in the work list from that minute on, the oldest first, and in the calendar on the day of its receipt
                until it is answered; one whose papers were called for stands there on the day of the call.

                Who joins a case later is accepted in the minute of his joining, which is its own answer (D1); nothing else decides about him. His
                papers have a period of their own from that minute (D3), which ends his part and, where he heads the case, the case.
                While nobody is appointed, his custody and the notice about him make the appointment of the case due sooner (D4, D5, D8, D9). Where
                somebody performs the case already, no new period begins: whoever is appointed for the case acts for him too, at once
                where he is held, and the decision naming him is sent, as a dated duty of his own (D11, D12). That is our reading; the law speaks of one person.
                An answer in advice (D13, D14) stays due as it was: who needs one of his own asks for a case of his own.

                ## Watched by the software

                %s
                ## Binding others

                %s""".formatted(
                        table(row -> row.handling().isWatched()),
                        table(row -> !row.handling().isWatched()));
    }

    private String table(Predicate<PeriodOfLaw> which) {
        return "| | begins with, and asks for | period | who | article | certainty | software |\n|---|---|---|---|---|---|---|\n"
                + Arrays.stream(PeriodOfLaw.values())
                        .filter(which)
                        .map(this::line)
                        .collect(Collectors.joining());
    }

    private String line(PeriodOfLaw row) {
        PeriodTerms terms = periods.of(row, LocalDate.now(clock));
        return "| "
                + String.join(
                        " | ",
                        row.name().replaceAll("_.*", ""),
                        text("calendar.law." + row.name()),
                        length(terms),
                        text("calendar.responsible." + row.responsible()),
                        terms.article(),
                        text("calendar.law.certainty." + terms.certainty()),
                        text("calendar.handling." + row.handling()))
                + " |\n";
    }

    private String length(PeriodTerms terms) {
        String length = text("calendar.period." + terms.unit(), terms.amount());
        return terms.runsFrom() == null ? length : length + ", " + text("calendar.runsFrom." + terms.runsFrom());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
