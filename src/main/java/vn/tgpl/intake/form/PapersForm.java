package vn.tgpl.intake.form;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.tgpl.intake.PaperForm;
import vn.tgpl.intake.PaperShown;

/** Which papers were shown and in which form, and what stands on each, by their codes. */
public class PapersForm {

    private static final PaperFields NOTHING = new PaperFields();

    private Map<String, @Nullable PaperForm> papers = new LinkedHashMap<>();

    private Map<String, @Valid PaperFields> paperFacts = new LinkedHashMap<>();

    /** The papers that were shown, of those that are asked for. */
    public Map<String, PaperShown> shown(Collection<String> asked) {
        Map<String, PaperShown> shown = new LinkedHashMap<>();
        for (String code : asked) {
            PaperForm form = papers.get(code);
            if (form != null) {
                shown.put(code, facts(code).shownAs(form));
            }
        }
        return shown;
    }

    /** Codes of the papers of which anything was typed. */
    public Set<String> typedCodes() {
        return Stream.concat(papers.keySet().stream(), paperFacts.keySet().stream())
                .filter(this::speaksOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The papers on record, with what stands on each. */
    public void fillPapers(Map<String, PaperShown> onRecord) {
        onRecord.forEach((code, paper) -> {
            papers.put(code, paper.shownAs());
            paperFacts.put(code, PaperFields.of(paper));
        });
    }

    /** What stands on a paper can be noted only when it was shown. */
    void checkFacts(Collection<String> asked, Errors errors) {
        asked.stream()
                .filter(code -> papers.get(code) == null && !facts(code).isEmpty())
                .forEach(code -> errors.rejectValue("papers[" + code + "]", "intake.paper.formMissing"));
    }

    /** The papers of which it is said that they were issued after the day. */
    List<String> issuedAfter(Collection<String> asked, LocalDate day) {
        return asked.stream()
                .filter(code -> {
                    LocalDate issuedOn = facts(code).getIssuedOn();
                    return issuedOn != null && issuedOn.isAfter(day);
                })
                .toList();
    }

    /** The papers that are said to certify a year before the first or after the last. */
    List<String> certifyingOutside(Collection<String> asked, int first, int last) {
        return asked.stream()
                .filter(code -> {
                    Year year = facts(code).getCertifiedYear();
                    return year != null && (year.getValue() < first || year.getValue() > last);
                })
                .toList();
    }

    /** The papers that are said to certify a year later than the one after they were issued. */
    List<String> certifyingTooFarAhead(Collection<String> asked) {
        return asked.stream()
                .filter(code -> {
                    Year year = facts(code).getCertifiedYear();
                    Integer issued = issueYear(code);
                    return year != null && issued != null && year.getValue() > issued + 1;
                })
                .toList();
    }

    /** The year in which the paper was issued, which it certifies where no other is noted; null where it is not known. */
    public @Nullable Integer issueYear(String code) {
        LocalDate issuedOn = facts(code).getIssuedOn();
        return issuedOn == null ? null : (Integer) issuedOn.getYear();
    }

    /** Whether the fields of what stands on the paper are to stand open. */
    public boolean hasFacts(String code) {
        return !facts(code).isEmpty();
    }

    /** Whether anything was typed of the paper. */
    public boolean speaksOf(String code) {
        return papers.get(code) != null || hasFacts(code);
    }

    private PaperFields facts(String code) {
        return paperFacts.getOrDefault(code, NOTHING);
    }

    public Map<String, @Nullable PaperForm> getPapers() {
        return papers;
    }

    public void setPapers(Map<String, @Nullable PaperForm> papers) {
        this.papers = papers;
    }

    public Map<String, PaperFields> getPaperFacts() {
        return paperFacts;
    }

    public void setPaperFacts(Map<String, PaperFields> paperFacts) {
        this.paperFacts = paperFacts;
    }
}
