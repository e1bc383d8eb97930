package vn.tgpl.catalog.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeChanged;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.catalog.CommuneView;
import vn.tgpl.catalog.CommunesImported;
import vn.tgpl.catalog.DifficultAreaChanged;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.catalog.LawOfDay;
import vn.tgpl.catalog.LawVersionEnacted;
import vn.tgpl.catalog.PlacedAddress;
import vn.tgpl.catalog.ProvinceView;
import vn.tgpl.catalog.StatisticsColumnChanged;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.Snapshot;

/** The catalogue in the database, kept in memory between edits. */
@Service
class StoredCatalogue implements Catalogue {

    private final Snapshot<EligibilityGroups> groups;
    private final Snapshot<Codes> codes;
    private final Snapshot<Places> places;
    private final MessageSource messages;
    private final Clock clock;

    StoredCatalogue(
            GroupReader groupReader,
            CatalogueReader reader,
            CodeReader codeReader,
            Clock clock,
            MessageSource messages) {
        this.groups = new Snapshot<>(clock, groupReader::groups);
        this.codes = new Snapshot<>(clock, codeReader::all);
        this.places = new Snapshot<>(clock, reader::places);
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<EligibilityGroupView> groupsInForce(LocalDate day) {
        return groups.get().inForce(day);
    }

    @Override
    public LawOfDay law(LocalDate day) {
        return groups.get().law(day);
    }

    @Override
    public Optional<EligibilityGroupView> group(String code, LocalDate day) {
        return groups.get().find(code, day);
    }

    @Override
    public String groupLabel(String code) {
        return groups.get().label(code);
    }

    @Override
    public Optional<Integer> statisticsColumn(String groupCode, LocalDate day) {
        return groups.get().column(groupCode, day);
    }

    @Override
    public String paperLabel(String code) {
        return groups.get().paperLabel(code);
    }

    @Override
    public boolean isYearly(String paperCode) {
        return groups.get().isYearly(paperCode);
    }

    @Override
    public List<CodeView> codes(CodeList list, LocalDate day) {
        return codes.get().inForce(list, day);
    }

    @Override
    public Optional<CodeView> code(CodeList list, String code, LocalDate day) {
        return codes.get().find(list, code, day);
    }

    @Override
    public boolean has(CodeList list, String code) {
        return codes.get().has(list, code);
    }

    @Override
    public String label(CodeList list, String code) {
        return label(list, code, LocalDate.now(clock));
    }

    @Override
    public String label(CodeList list, String code, LocalDate day) {
        return codes.get().label(list, code, day);
    }

    @Override
    public List<Option> options(CodeList list, LocalDate day) {
        return codes.get().options(list, day);
    }

    @Override
    public List<Option> options(CodeList list, FormOfAid form, LocalDate day) {
        return codes.get().options(list, form, day);
    }

    @Override
    public boolean is(CodeMark mark, String code, LocalDate day) {
        return codes.get().is(mark, code, day);
    }

    @Override
    public List<ProvinceView> provincesInForce(LocalDate day) {
        return places.get().provincesInForce(day);
    }

    @Override
    public String provinceName(String code) {
        return places.get().provinceName(code);
    }

    @Override
    public List<CommuneView> communesInForce(String provinceCode, LocalDate day) {
        return places.get().communesInForce(provinceCode, day);
    }

    @Override
    public Optional<CommuneView> commune(String code) {
        return places.get().commune(code);
    }

    @Override
    public String communeName(String code) {
        return commune(code).map(this::kindAndName).orElse(code);
    }

    @Override
    public List<CommuneView> searchCommunes(String words, LocalDate day, int limit) {
        return places.get().search(words, day, limit);
    }

    @Override
    public Optional<PlacedAddress> place(String address, LocalDate day) {
        return AddressReader.read(address, places.get(), day);
    }

    @Override
    public boolean isEspeciallyDifficult(String communeCode, LocalDate day) {
        return places.get().isEspeciallyDifficult(communeCode, day);
    }

    @Override
    public AreaKind area(String communeCode, LocalDate day) {
        return places.get().area(communeCode, day);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void imported(CommunesImported event) {
        places.forget();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void changed(DifficultAreaChanged event) {
        places.forget();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void changed(CodeChanged event) {
        codes.forget();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void changed(StatisticsColumnChanged event) {
        groups.forget();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void enacted(LawVersionEnacted event) {
        groups.forget();
    }

    private String kindAndName(CommuneView commune) {
        String kind = "catalog.communeKind." + commune.kind();
        return messages.getMessage(kind, null, LocaleContextHolder.getLocale()) + " " + commune.name();
    }
}
