package vn.tgpl.intake.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.TgplTest;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.intake.PaperForm;
import vn.tgpl.intake.PaperShown;
import vn.tgpl.intake.domain.AnswerFacts.Notice;
import vn.tgpl.intake.domain.AnswerFacts.Place;
import vn.tgpl.platform.Option;

/** Somebody who claims groups of Luật TGPL 2017 Đ7 on a day, and the answer he gets. */
@TgplTest
@Transactional
abstract class Article7Test {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    Catalogue catalogue;

    boolean fits(LocalDate day, Applicant person, String group) {
        return !answer(day, person, List.of(group), "").met().isEmpty();
    }

    Answer answer(LocalDate day, Applicant person, List<String> claimed, String papers) {
        Map<String, PaperShown> shown = Arrays.stream(papers.split("\\|", -1))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toMap(code -> code, code -> PaperShown.as(PaperForm.ORIGINAL)));
        return AnswerPolicy.answer(new AnswerFacts(
                Channel.DIRECT,
                person,
                new GroupClaims(catalogue.law(day), claimed, claimed.get(0), false),
                shown,
                Place.INSIDE,
                Place.INSIDE,
                false,
                false,
                null,
                null,
                AnsweredRequest.LAW_OF_TODAY,
                false,
                Notice.NONE));
    }

    static Applicant applicant(AgeSpan age, @Nullable String status) {
        return new Applicant(
                age, status == null ? null : new Option(status, status), null, AreaKind.UNKNOWN, false, null, false);
    }
}
