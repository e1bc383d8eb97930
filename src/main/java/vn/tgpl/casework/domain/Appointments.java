package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.platform.NumberBook;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.practitioners.PractitionerView;
import vn.tgpl.shared.Actor;

/** Draws up the appointment of a practitioner who may take the case, with the number of its decision. */
@Component
class Appointments {

    private static final String REGISTER_OF_DECISIONS = "QUYET_DINH_CU";

    private final Suitabilities suitabilities;
    private final ConflictGuard guard;
    private final BarQuestions bars;
    private final NumberBook numbers;

    Appointments(Suitabilities suitabilities, ConflictGuard guard, BarQuestions bars, NumberBook numbers) {
        this.suitabilities = suitabilities;
        this.guard = guard;
        this.bars = bars;
        this.numbers = numbers;
    }

    /** @param decidedAt the minute of the day, null when only the day is known */
    Appointment draw(
            LegalAidCase entrusted,
            PractitionerId chosen,
            LocalDate decidedOn,
            @Nullable LocalTime decidedAt,
            Assurance assurance,
            Actor actor) {
        Waiver waiver = assurance.waiver();
        PractitionerView practitioner = suitabilities.require(Vacancy.of(entrusted), chosen, waiver, decidedOn);
        guard.require(Vacancy.of(entrusted), practitioner, waiver, actor);
        BarsAnswered declared = declared(entrusted, decidedOn, assurance.bars());
        return new Appointment(practitioner, decision(entrusted, decidedOn), decidedOn, decidedAt, declared);
    }

    // BLTTHS 2015 Đ72 k4: who may not defend is not entrusted with the defence
    private @Nullable BarsAnswered declared(LegalAidCase entrusted, LocalDate decidedOn, BarAnswer answer) {
        BarQuestion question = bars.of(entrusted, decidedOn);
        question.against(answer).ifPresent(refusal -> {
            throw refusal;
        });
        return question.isAsked() && !answer.staysUntold() ? new BarsAnswered(answer, question) : null;
    }

    private @Nullable AppointmentDecision decision(LegalAidCase entrusted, LocalDate decidedOn) {
        return AppointmentDecision.isNeededFor(entrusted.matter().formOfAid())
                ? AppointmentDecision.of(
                        numbers.next(entrusted.seat().office(), REGISTER_OF_DECISIONS, decidedOn.getYear()))
                : null;
    }
}
