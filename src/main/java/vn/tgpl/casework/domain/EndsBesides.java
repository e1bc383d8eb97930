package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.CodeView;

/** What an end means beside its result, as results and stages are marked: whom it ends for, and whether a trial can have been. */
@Component
public class EndsBesides {

    private static final String STAGE_COMPLETED = "STAGE_COMPLETED";

    private final JdbcClient jdbc;
    private final HelpedPeople helped;
    private final Catalogue catalogue;

    EndsBesides(JdbcClient jdbc, HelpedPeople helped, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.helped = helped;
        this.catalogue = catalogue;
    }

    /** The result concerns one person, and the case would end for others with it (Luật TGPL 2017 Đ37 k1). */
    boolean endsForOthers(CodeView result, LegalAidCase ended) {
        return result.is(CodeMark.OF_ONE_PERSON) && helped.of(ended).size() > 1;
    }

    /**
     * The stage on record where the result says that a court decided in a trial and none is held in that stage (TT 12/2018 Đ10); in
     * words, empty where both agree.
     */
    Optional<String> stageBeforeTrial(CodeView result, @Nullable String stage, LocalDate on) {
        return result.is(CodeMark.BY_TRIAL) && stage != null && catalogue.is(CodeMark.BEFORE_TRIAL, stage, on)
                ? Optional.of(catalogue.label(CodeList.PROCEDURAL_STAGE, stage, on))
                : Optional.empty();
    }

    /** TT 12/2018 Đ10: the stage is over for which somebody was appointed, while the proceedings may go on. */
    boolean endsWithStage(CodeView result) {
        return result.code().equals(STAGE_COMPLETED);
    }

    /** The trial that was told with the request and is entered as no session, where it lies behind the day; null for none. */
    @Nullable
    LocalDate trialAhead(CaseId id, LocalDate on) {
        return jdbc
                .sql("select trial_on from casework.trial_awaited where case_id = :id and trial_on > :on")
                .param("id", id.value())
                .param("on", on)
                .query((row, index) -> row.getObject("trial_on", LocalDate.class))
                .list()
                .stream()
                .findFirst()
                .orElse(null);
    }

    /**
     * The results that would have to be explained.
     *
     * @param results that a form offers
     */
    public Asked asked(CaseFile file, List<CodeView> results, LocalDate on) {
        String ofOne = file.helped().size() > 1
                ? labels(results.stream()
                        .filter(result -> result.is(CodeMark.OF_ONE_PERSON))
                        .toList())
                : "";
        return new Asked(
                ofOne,
                labels(results.stream()
                        .filter(result -> stageBeforeTrial(result, file.head().stageCode(), on)
                                .isPresent())
                        .toList()),
                labels(results.stream().filter(this::endsWithStage).toList()));
    }

    private static String labels(List<CodeView> results) {
        return results.stream().map(CodeView::label).collect(Collectors.joining("; "));
    }

    /** Results in words; empty where there are none. */
    public record Asked(String ofOne, String beforeTrial, String withStage) {}
}
