package vn.tgpl.offices.domain;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.offices.OfficeKind;
import vn.tgpl.platform.SameForm;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.FormAlreadyUsed;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.OfficeId;

/** Adds and edits offices. */
@Service
@Transactional
public class OfficeService {

    private final OfficeRepository offices;
    private final OfficeRules rules;
    private final OfficeEnding ending;
    private final SameForm sameForm;

    OfficeService(OfficeRepository offices, OfficeRules rules, OfficeEnding ending, SameForm sameForm) {
        this.offices = offices;
        this.rules = rules;
        this.ending = ending;
        this.sameForm = sameForm;
    }

    /**
     * Adds the office; the same form sent again changes nothing.
     *
     * @throws FormAlreadyUsed when the form was sent before and says something else now
     */
    public void add(AddOffice command, Actor by) {
        if (command.kind() == OfficeKind.BUREAU) {
            throw new BureauIsOne();
        }
        sameForm.waitFor(command.id().value());
        OfficeId parent = command.facts().parent();
        if (parent != null) {
            // two offices of one parent are added one after the other: their abbreviations must differ
            sameForm.waitFor("offices of:" + parent);
        }
        Optional<Office> earlier = offices.findById(command.id());
        if (earlier.isPresent()) {
            if (!says(command, earlier.get())) {
                throw new FormAlreadyUsed();
            }
            return;
        }
        OfficeFacts facts = rules.checked(command.id(), command.kind(), command.facts());
        offices.save(Office.add(command.id(), command.kind(), facts, by));
    }

    /** Where the province follows from the parent, the form does not carry it. */
    private static boolean says(AddOffice command, Office earlier) {
        OfficeFacts told = OfficePlace.asksProvince(command.kind())
                ? command.facts()
                : command.facts().inProvince(earlier.facts().provinceCode());
        return command.kind() == earlier.kind() && told.equals(earlier.facts());
    }

    /**
     * Writes down what has changed.
     *
     * @return what the office leaves behind when this ends it
     */
    public LeftBehind edit(EditOffice command, Actor by) {
        Office office = offices.findById(command.office()).orElseThrow(NotFound::new);
        if (office.version() == null || !office.version().equals(command.version())) {
            throw new OfficeChangedMeanwhile();
        }
        OfficeFacts facts = rules.checked(office.id(), office.kind(), command.facts());
        rules.checkMove(office, facts);
        LeftBehind left = ending.check(office.id(), office.facts(), facts);
        office.edit(facts, by);
        offices.save(office);
        return left;
    }

    /** What is written down of an office, with its state for a form. */
    @Transactional(readOnly = true)
    public StoredOffice get(OfficeId id) {
        return offices.findById(id)
                .map(office -> new StoredOffice(office.id(), office.kind(), office.facts(), office.version()))
                .orElseThrow(NotFound::new);
    }
}
