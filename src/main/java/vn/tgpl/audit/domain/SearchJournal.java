package vn.tgpl.audit.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.audit.Looks;
import vn.tgpl.audit.Searches;
import vn.tgpl.platform.SecretBox;
import vn.tgpl.shared.Actor;

/**
 * Keeps a mark of the words instead of them: nobody reads a name from it, nobody without the key of the installation can try
 * names on it, and the same words have the same mark.
 */
@Service
public class SearchJournal implements Searches {

    /** More than anybody reads on one page. */
    public static final int MOST = 300;

    private static final String KIND = "words";
    private static final String ASKED = "audit.searches-asked";
    private static final int MARK_BYTES = 16;

    /** Where the installation has no key, that somebody searched is written down all the same. */
    private static final String UNMARKED = "unmarked";

    private static final Set<String> SEARCHES =
            Arrays.stream(Place.values()).map(SearchJournal::action).collect(Collectors.toUnmodifiableSet());

    private final Journal journal;
    private final Looks looks;
    private final SecretBox box;

    SearchJournal(Journal journal, Looks looks, SecretBox box) {
        this.journal = journal;
        this.looks = looks;
        this.box = box;
    }

    @Override
    @Transactional
    public void record(Actor actor, Place place, String words, String found) {
        SearchedWords searched = SearchedWords.of(words);
        journal.record(actor, action(place), KIND, marks(searched).get(0), searched.kind() + " " + found);
    }

    /** Whether the same words can be told from others here. */
    public boolean isReady() {
        return box.isReady();
    }

    /** Who searched for those words, the latest first; that somebody asks is written down, too. */
    @Transactional
    public List<JournalEntryView> whoSearched(String words, Actor asking) {
        SearchedWords searched = SearchedWords.of(words);
        List<String> marks = marks(searched);
        journal.record(asking, ASKED, KIND, marks.get(0), searched.kind().name());
        List<Looks.Subject> subjects =
                marks.stream().map(mark -> new Looks.Subject(KIND, mark)).toList();
        return box.isReady() ? looks.at(subjects, SEARCHES, Instant.EPOCH, MOST) : List.of();
    }

    private List<String> marks(SearchedWords words) {
        return box.isReady()
                ? box.marks(words.kind() + " " + words.same(), "audit.search").stream()
                        .map(mark -> HexFormat.of().formatHex(mark, 0, MARK_BYTES))
                        .toList()
                : List.of(UNMARKED);
    }

    private static String action(Place place) {
        return "search." + place.name().toLowerCase(Locale.ROOT);
    }
}
