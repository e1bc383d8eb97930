package vn.tgpl.intake.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.intake.PaperShown;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Refusals;

/** Notes the papers that came in after a call for them (Luật TGPL 2017 Đ29 k1, Đ30 k2). */
@Service
@Transactional
public class PaperArrivals {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final DecisionDesk desk;
    private final LegalAidRequests requests;
    private final DecisionBook book;
    private final PaperArrivalDays days;
    private final PaperWords words;
    private final DossierWords dossierWords;
    private final Journal journal;
    private final Clock clock;

    PaperArrivals(
            DecisionDesk desk,
            LegalAidRequests requests,
            DecisionBook book,
            PaperArrivalDays days,
            PaperWords words,
            DossierWords dossierWords,
            Journal journal,
            Clock clock) {
        this.desk = desk;
        this.requests = requests;
        this.book = book;
        this.days = days;
        this.words = words;
        this.dossierWords = dossierWords;
        this.journal = journal;
        this.clock = clock;
    }

    /** What was shown before and comes again as it was is none of what came in. */
    public void note(NotePapers command, Actor actor) {
        LegalAidRequest request = desk.open(command.id(), Decision.PAPER_ARRIVAL, actor);
        LocalDate today = LocalDate.now(clock);
        Refusals.raise(
                days.objection(request.id(), command.arrivedOn()).stream().toList());
        Map<String, PaperShown> before = Map.copyOf(request.papers());
        Map<String, PaperShown> arrived = command.papers().entrySet().stream()
                .filter(paper -> !paper.getValue().equals(before.get(paper.getKey())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        if (arrived.isEmpty() && request.matter().with(command.dossier()).equals(request.matter())) {
            throw new NothingArrived();
        }
        request.papersArrived(arrived, command.dossier());
        book.papersArrived(
                request.id(),
                command.arrivedOn(),
                inWords(arrived, command.dossier(), today),
                clock.instant(),
                actor.id());
        journal.record(actor, "intake.papers-arrived", "request", request.id().toString(), null);
        requests.save(request);
    }

    private String inWords(Map<String, PaperShown> arrived, DossierCame dossier, LocalDate today) {
        return Stream.of(words.of(arrived, today, VIETNAMESE), dossierWords.of(dossier))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
