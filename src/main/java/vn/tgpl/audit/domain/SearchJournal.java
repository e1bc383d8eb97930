package vn.tgpl.audit.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.audit.Looks;
import vn.tgpl.audit.Searches;
import vn.tgpl.platform.KeyedMarks;
import vn.tgpl.shared.Actor;

/**
 * Keeps a mark of the words instead of them: nobody reads a name from it, nobody without the key of the installation can try
 * names on it, and the same words have the same mark.
 */
@Service
public class SearchJournal implements Searches {

    /** More than anybody reads on one page. */
    private static final int MOST = 300;

    private static final String KIND = "words";
    private static final String ASKED = "audit.searches-asked";
    private static final String PLACE = "audit.search";
    private static final int MARK_BYTES = 16;

    /** Where the installation has no key, that somebody searched is written down all the same. */
    private static final String UNMARKED = "unmarked";

    private static final Set<String> SEARCHES =
            Arrays.stream(Place.values()).map(SearchJournal::action).collect(Collectors.toUnmodifiableSet());

    private final Journal journal;
    private final Looks looks;
    private final KeyedMarks marks;

    SearchJournal(Journal journal, Looks looks, KeyedMarks marks) {
        this.journal = journal;
        this.looks = looks;
        this.marks = marks;
    }

    @Override
    @Transactional
    public void record(Actor actor, Place place, String words, String found) {
        SearchedWords searched = SearchedWords.of(words);
        journal.record(actor, action(place), KIND, mark(searched), new SearchTold(searched.kind(), found).written());
    }

    @Override
    @Transactional
    public void recordEach(Actor actor, Place place, List<String> words, String found) {
        List<Journal.Told> told = words.stream()
                .map(SearchedWords::of)
                .map(searched -> new Journal.Told(mark(searched), new SearchTold(searched.kind(), found).written()))
                .toList();
        journal.recordEach(actor, action(place), KIND, told);
    }

    /** Whether the same words can be told from others here. */
    public boolean isReady() {
        return marks.areReady();
    }

    /**
     * The latest searches for some words.
     *
     * @param entries the latest first
     * @param isCut whether there are more
     */
    public record Found(List<JournalEntryView> entries, boolean isCut) {

        public Found {
            entries = List.copyOf(entries);
        }
    }

    /** Who searched for those words; that somebody asks is written down, too. */
    @Transactional
    public Found whoSearched(String words, Actor asking) {
        SearchedWords searched = SearchedWords.of(words);
        journal.record(asking, ASKED, KIND, mark(searched), new SearchTold(searched.kind(), null).written());
        if (!isReady()) {
            return new Found(List.of(), false);
        }
        List<JournalEntryView> found = looks.at(subjects(searched), SEARCHES, Instant.EPOCH, MOST + 1);
        return new Found(found.subList(0, Math.min(MOST, found.size())), found.size() > MOST);
    }

    private Collection<Looks.Subject> subjects(SearchedWords words) {
        Stream<String> earlier = marks.earlier(text(words), PLACE).stream().map(SearchJournal::hex);
        return Stream.concat(Stream.of(mark(words)), earlier)
                .map(mark -> new Looks.Subject(KIND, mark))
                .toList();
    }

    private String mark(SearchedWords words) {
        return isReady() ? hex(marks.mark(text(words), PLACE)) : UNMARKED;
    }

    private static String text(SearchedWords words) {
        return words.kind() + " " + words.same();
    }

    private static String hex(byte[] mark) {
        return HexFormat.of().formatHex(mark, 0, MARK_BYTES);
    }

    private static String action(Place place) {
        return "search." + place.name().toLowerCase(Locale.ROOT);
    }
}
